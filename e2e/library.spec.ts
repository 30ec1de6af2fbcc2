import sharp from 'sharp'
import { makeMessage } from '../db/testing/rows'
import { published } from '../newsroom/testing/stories'
import { expectAccessible } from './axe'
import { expect, test } from './newsroom'

let shade = 0
/** A picture like no other, as a file of the browser. */
async function picture(name: string, width = 1000, height = 700) {
  const background = { r: 190, g: 30 + ++shade, b: Math.floor(Math.random() * 256) }
  const buffer = await sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return { name, mimeType: 'image/jpeg', buffer }
}
const chooser = 'Chọn tệp để tải lên'

test('a reporter brings pictures in and describes one; what is no picture is refused with its reason', async ({
  as,
}) => {
  const page = await as('reporter')
  await page.goto('/admin/thu-vien')
  const name = `cau-rao-${Date.now()}.jpg`
  const good = await picture(name)
  await page.getByLabel(chooser).setInputFiles([
    good,
    { name: 'hong.jpg', mimeType: 'image/jpeg', buffer: good.buffer.subarray(0, 600) },
    {
      name: 'la-anh.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    },
  ])
  const sendings = page.getByRole('region', { name: 'Đang tải lên' })
  await expect(sendings).toContainText('Xong 1/3 tệp, 2 tệp không nhận được')
  await expect(sendings.getByRole('listitem').filter({ hasText: 'hong.jpg' })).toContainText('Ảnh bị hỏng')
  await expect(sendings.getByRole('listitem').filter({ hasText: 'la-anh.jpg' })).toContainText('SVG')
  await expectAccessible(page)

  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  const point = page.getByRole('button', { name: /^Điểm chính/ })
  await point.press('Shift+ArrowLeft')
  await point.press('ArrowDown')
  await expect(point).toHaveAccessibleName('Điểm chính: 40 % từ trái, 51 % từ trên')
  await page.getByLabel('Mô tả ảnh').fill('Cầu Rào nhìn từ bờ nam')
  await page.getByLabel('Có trẻ em nhận diện được').check()
  await page.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Ghi ai đồng ý cho đăng' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Ai đồng ý cho đăng').fill('Mẹ cháu, 20/11')
  await page.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByText(`Đã lưu “${name}”`)).toBeVisible()
  await page.getByRole('searchbox').fill('cau rao nhin tu bo nam')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.getByRole('link', { name: 'Cầu Rào nhìn từ bờ nam' }).first()).toContainText('Có trẻ em')
})

test('a file in the place of another is what the next reader sees, and the old one is gone', async ({
  as,
  db,
  page: reader,
}) => {
  const page = await as('publisher')
  await page.goto('/admin/thu-vien')
  const name = `cu-${Date.now()}.jpg`
  await page.getByLabel(chooser).setInputFiles(await picture(name))
  await page.getByRole('link', { name }).click()
  await page.waitForURL(/thu-vien\/\d+$/)
  const id = Number(page.url().split('/').at(-1))
  const { slug } = await published(db, {
    lead: { mediaId: id, alt: 'Cầu', caption: 'Cầu', credit: 'Ảnh: A' },
  })
  await reader.goto(`/bai-viet/${slug}`)
  const shown = () =>
    reader
      .getByRole('img', { name: 'Cầu' })
      .first()
      .evaluate((it) => (it as HTMLImageElement).currentSrc)
  const old = await shown()

  await page.reload()
  await expect(page.getByRole('heading', { name: 'Dùng ở 1 chỗ' })).toBeVisible()
  await page.getByLabel('Chọn tệp thay').setInputFiles(await picture('moi.jpg', 900, 900))
  await page.getByRole('button', { name: 'Thay', exact: true }).click()
  await expect(page.getByText('Đã thay. Người đọc thấy tệp mới ngay.')).toBeVisible()
  await reader.goto(`/bai-viet/${slug}`)
  const now = await shown()
  expect(now).not.toBe(old)
  expect((await reader.request.get(now)).status()).toBe(200)
  expect((await reader.request.get(old)).status()).toBe(404)
})

test('what a reader wrote is read, closed and opened again', async ({ as, db }) => {
  test.slow()
  const text = `Giờ tàu sai ${Date.now()}`
  await makeMessage(db, { text, name: 'Bà Tư', contact: 'ba.tu@thu.example' })
  const page = await as('publisher')
  await page.goto('/admin/gop-y')
  await expectAccessible(page)
  const entry = page.getByRole('article').filter({ hasText: text })
  await expect(entry.getByRole('link', { name: 'Trả lời' })).toHaveAttribute(
    'href',
    /^mailto:ba\.tu@thu\.example\?/,
  )
  await entry.getByRole('button', { name: 'Đóng' }).click()
  await expect(entry).toHaveCount(0)
  await page.getByRole('link', { name: /^Đã đóng/ }).click()
  await entry.getByRole('button', { name: 'Mở lại' }).click()
  await page.getByRole('link', { name: /^Đã đọc/ }).click()
  await expect(entry).toBeVisible()
})
