import type { Page } from '@playwright/test'
import { halves } from '../newsroom/media/testing/files'
import { expect, expectAccessible, test } from './newsroom'

const saved = (page: Page) => expect(page.locator('.save-state')).toContainText('Đã lưu', { timeout: 15_000 })
const step = (page: Page, menu: string) =>
  page
    .getByRole('button', { name: 'Việc khác' })
    .click()
    .then(() => page.getByRole('menuitem', { name: menu }).click())

/** Types a story that has all it needs. */
async function write(page: Page, title: string) {
  await page.goto('/admin/bai-viet/moi')
  await page.getByLabel('Tiêu đề', { exact: true }).fill(title)
  await page
    .getByLabel('Sapo', { exact: true })
    .fill(
      'Từ sáng nay xe buýt điện tuyến số một chạy thêm hai mươi tư chuyến, giờ cao điểm mười phút một chuyến, học sinh được miễn vé trong tháng đầu.',
    )
  await page.locator('.ProseMirror').click()
  await expect(page.locator('.ProseMirror')).toBeFocused()
  await page.keyboard.type('Xe chạy từ 5 giờ đến 22 giờ mỗi ngày.')
  await page.locator('#sectionId').selectOption({ index: 1 })
}

async function addLead(page: Page) {
  await page.getByRole('button', { name: 'Chọn ảnh đại diện' }).click()
  const picture = {
    name: 'xe-buyt.png',
    mimeType: 'image/png',
    buffer: await halves(900, 600).png().toBuffer(),
  }
  const library = page.getByRole('dialog')
  await library.locator('input[type=file]').setInputFiles(picture)
  await expect(library.getByText('Đã chọn 1')).toBeVisible({ timeout: 20_000 })
  await library.getByRole('button', { name: 'Chọn', exact: true }).click()
  await page.locator('#lead-alt').fill('Xe buýt sơn hai màu')
  await page.locator('#lead-caption').fill('Xe buýt ở trạm đầu tuyến')
  await page.locator('#lead-credit').fill('Lan Anh')
}

test('a story goes from its reporter to readers, is put right and makes way for another', async ({
  as,
  page: reader,
}) => {
  test.setTimeout(180_000)
  const title = `Xe buýt điện thêm chuyến ${Date.now()}`
  const reporter = await as('reporter')
  await write(reporter, title)
  await addLead(reporter)
  await saved(reporter)
  await expect(reporter).toHaveURL(/\/admin\/bai-viet\/\d+$/)
  const address = new URL(reporter.url()).pathname
  await expectAccessible(reporter)
  await reporter.keyboard.press('Control+Enter')
  await expect(reporter.getByRole('button', { name: 'Xác nhận gửi duyệt' })).toBeFocused()
  await reporter.keyboard.press('Control+Enter')
  await expect(reporter.locator('.story-bar')).toContainText('Chờ duyệt')
  await expect(reporter.getByLabel('Tiêu đề', { exact: true })).toHaveAttribute('readonly')

  const editor = await as('editor')
  await editor.goto(address)
  await step(editor, 'Trả lại…')
  await editor.getByRole('button', { name: 'Trả lại người viết' }).click()
  await expect(editor.locator('.problems')).toContainText('Ghi lý do trả lại')
  await editor.getByLabel('Lý do').fill('Thiếu giá vé.')
  await editor.getByRole('button', { name: 'Trả lại người viết' }).click()
  await expect(editor.locator('.story-bar')).toContainText('Bị trả')

  await reporter.goto(address)
  await expect(reporter.getByText('Thiếu giá vé.')).toBeVisible()
  await reporter.locator('.ProseMirror').click()
  await expect(reporter.locator('.ProseMirror')).toBeFocused()
  await reporter.keyboard.press('Control+End')
  await reporter.keyboard.type(' Giá vé 12.000 đồng.')
  await reporter.getByRole('button', { name: 'Gửi duyệt' }).click()
  await reporter.getByRole('button', { name: 'Xác nhận gửi duyệt' }).click()
  await expect(reporter.locator('.story-bar')).toContainText('Chờ duyệt')

  await editor.goto(address)
  await editor.getByRole('button', { name: 'Duyệt' }).click()
  await editor.getByRole('button', { name: 'Xác nhận duyệt' }).click()
  await expect(editor.locator('.story-bar')).toContainText('Đã duyệt')

  const publisher = await as('publisher')
  await publisher.goto(address)
  await publisher.getByRole('button', { name: 'Hẹn giờ…' }).click()
  await publisher.getByLabel('Giờ đăng (giờ Việt Nam)').fill('2020-01-01T06:00')
  await publisher.getByRole('button', { name: 'Hẹn giờ', exact: true }).click()
  await expect(publisher.locator('.problems')).toContainText('Giờ hẹn phải ở phía trước.')
  await publisher.getByLabel('Giờ đăng (giờ Việt Nam)').fill('2100-01-01T06:00')
  await publisher.getByRole('button', { name: 'Hẹn giờ', exact: true }).click()
  await expect(publisher.locator('.story-bar')).toContainText('Hẹn giờ')
  await publisher.getByRole('button', { name: 'Đăng ngay' }).click()
  await publisher.getByRole('button', { name: /^Xác nhận đăng ngay/ }).click()
  await expect(publisher.locator('.story-bar')).toContainText('Đã đăng')

  const slug = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/\s+/g, '-')
  await reader.goto(`/bai-viet/${slug}`)
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('Xe buýt điện thêm chuyến')
  await expect(reader.getByText('Giá vé 12.000 đồng.')).toBeVisible()

  await step(publisher, 'Đính chính, cập nhật…')
  await publisher.getByLabel('Lời gửi bạn đọc').fill('Giá vé đúng là 10.000 đồng.')
  await publisher.getByRole('button', { name: 'Đăng lời này' }).click()
  await expect(publisher.locator('.banners')).toContainText('Đã đăng lời đính chính')
  await reader.reload()
  await expect(reader.locator('.correction')).toContainText('Giá vé đúng là 10.000 đồng.')

  await step(publisher, 'Gỡ bài…')
  await publisher.getByLabel('Lời báo cho bạn đọc').fill('Bài được thay bằng bài đầy đủ hơn.')
  await publisher.getByRole('combobox', { name: 'Bài thay thế' }).fill('hội nghị')
  await publisher.getByRole('option').first().click()
  const successor = (await publisher.locator('.choices .token').last().innerText()).split('\n')[0]!
  await publisher.getByRole('button', { name: 'Gỡ bài khỏi trang' }).click()
  await expect(publisher.locator('.story-bar')).toContainText('Đã gỡ')
  await reader.reload()
  await expect(reader.getByText('Bài được thay bằng bài đầy đủ hơn.')).toBeVisible()
  await expect(reader.locator('main').getByRole('link', { name: successor })).toBeVisible()

  await publisher.goto(`${address}/lich-su`)
  await expect(publisher.locator('.revisions')).toContainText('Thiếu giá vé.')
  await publisher.keyboard.press('F7')
  await expect(publisher.locator('.change.is-current')).toHaveCount(1)
  await expectAccessible(publisher)
})

test('a link shows a draft to who has no account, until it is taken back', async ({ as, page: leader }) => {
  const reporter = await as('reporter')
  await write(reporter, `Bài gửi lãnh đạo ${Date.now()}`)
  await saved(reporter)
  await reporter.goto(`${new URL(reporter.url()).pathname}/xem-truoc`)
  await expect(reporter.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText(
    'Bài gửi lãnh đạo',
  )
  await expectAccessible(reporter, 'iframe')
  await reporter.getByRole('button', { name: 'Tạo đường dẫn' }).click()
  const link = await reporter.getByLabel('Đường dẫn, chỉ hiện một lần này').inputValue()
  const answer = await leader.goto(link)
  expect([answer?.status(), answer?.headers()['cache-control']]).toEqual([200, 'private, no-store'])
  await expect(leader.getByRole('heading', { level: 1 })).toContainText('Bài gửi lãnh đạo')
  await expect(leader.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await reporter.getByRole('button', { name: 'Thu hồi' }).click()
  await expect(reporter.getByText('Đã thu hồi.')).toBeVisible()
  expect((await leader.goto(link))?.status()).toBe(404)
})
