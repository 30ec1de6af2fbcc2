import type { Page } from '@playwright/test'
import { eq, sql } from 'drizzle-orm'
import { revisions } from '../db/schema/newsroom/stories'
import { articles } from '../db/schema/portal/articles'
import { halves } from '../newsroom/media/testing/files'
import { expectAccessible } from './axe'
import { expect, test } from './newsroom'

const saved = (page: Page) => expect(page.locator('.save-state')).toContainText('Đã lưu', { timeout: 15_000 })
const chip = (page: Page) => page.locator('.story-bar')
const beginStep = async (page: Page, name: string) => {
  await page.getByRole('button', { name: 'Việc khác' }).click()
  await page.getByRole('menuitem', { name }).click()
}

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

/** A picture of one's own, through the library that stands open. */
async function upload(page: Page, name: string) {
  const buffer = await halves(900, 600).png().toBuffer()
  const library = page.getByRole('dialog')
  await library.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer })
  await expect(library.getByText('Đã chọn 1')).toBeVisible({ timeout: 20_000 })
  await library.getByRole('button', { name: 'Chọn', exact: true }).click()
}

test('a story goes from its reporter to readers, is put right and makes way for another', async ({
  as,
  db,
  page: reader,
}) => {
  test.setTimeout(240_000)
  const mark = String(Date.now())
  const title = `Xe buýt điện thêm chuyến ${mark}`
  const path = `/bai-viet/xe-buyt-dien-them-chuyen-${mark}`

  const reporter = await as('reporter')
  await write(reporter, title)
  await reporter.getByRole('button', { name: 'Ảnh', exact: true }).click()
  await upload(reporter, 'trong-xe.png')
  const figure = reporter.locator('.figure-edit')
  await figure.getByLabel('Mô tả ảnh').fill('Hàng ghế trong xe buýt')
  await figure.getByLabel('Chú thích').fill('Trong xe có chỗ cho xe lăn')
  await figure.getByLabel('Nguồn ảnh').fill('Ảnh: Lan Anh')
  await reporter.getByRole('button', { name: 'Chọn ảnh đại diện' }).click()
  await upload(reporter, 'xe-buyt.png')
  await reporter.locator('#lead-alt').fill('Xe buýt sơn hai màu')
  await reporter.locator('#lead-caption').fill('Xe buýt ở trạm đầu tuyến')
  await reporter.locator('#lead-credit').fill('Ảnh: Lan Anh')
  await saved(reporter)
  await expect(reporter).toHaveURL(/\/admin\/bai-viet\/\d+$/)
  const address = new URL(reporter.url()).pathname
  const storyId = Number(address.split('/').at(-1))
  await expectAccessible(reporter)
  await reporter.keyboard.press('Control+Enter')
  await expect(reporter.getByRole('button', { name: 'Xác nhận gửi duyệt' })).toBeFocused()
  await reporter.keyboard.press('Control+Enter')
  await expect(chip(reporter)).toContainText('Chờ duyệt')
  await expect(reporter.getByLabel('Tiêu đề', { exact: true })).toHaveAttribute('readonly')

  const editor = await as('editor')
  await editor.goto(address)
  await beginStep(editor, 'Trả lại…')
  await editor.getByRole('button', { name: 'Trả lại người viết' }).click()
  await expect(editor.locator('.problems')).toContainText('Ghi lý do trả lại')
  await editor.getByLabel('Lý do').fill('Thiếu giá vé.')
  await editor.getByRole('button', { name: 'Trả lại người viết' }).click()
  await expect(chip(editor)).toContainText('Bị trả')

  await reporter.goto(address)
  await expect(reporter.getByText('Thiếu giá vé.')).toBeVisible()
  await reporter.locator('.ProseMirror p').first().click()
  await reporter.keyboard.press('End')
  await reporter.keyboard.type(' Giá vé 12.000 đồng.')
  await reporter.getByRole('button', { name: 'Gửi duyệt' }).click()
  await reporter.getByRole('button', { name: 'Xác nhận gửi duyệt' }).click()
  await expect(chip(reporter)).toContainText('Chờ duyệt')

  await editor.reload()
  await editor.getByRole('button', { name: 'Duyệt', exact: true }).click()
  await editor.getByRole('button', { name: 'Xác nhận duyệt' }).click()
  await expect(chip(editor)).toContainText('Đã duyệt')

  const publisher = await as('publisher')
  await publisher.goto(address)
  await publisher.getByRole('button', { name: 'Hẹn giờ…' }).click()
  const when = publisher.getByLabel('Giờ đăng (giờ Việt Nam)')
  await when.fill('2020-01-01T06:00')
  await publisher.getByRole('button', { name: 'Hẹn giờ', exact: true }).click()
  await expect(publisher.locator('.problems')).toContainText('Giờ hẹn phải ở phía trước.')
  await when.fill('2100-01-01T06:00')
  await publisher.getByRole('button', { name: 'Hẹn giờ', exact: true }).click()
  await expect(chip(publisher)).toContainText('Hẹn giờ')
  expect((await reader.goto(path))?.status()).toBe(404)
  const soon = sql`now() + interval '1 second'`
  await db.update(articles).set({ publishedAt: soon }).where(eq(articles.id, storyId))
  await db.update(revisions).set({ publishAt: soon }).where(eq(revisions.storyId, storyId))
  await expect.poll(async () => (await reader.goto(path))?.status(), { timeout: 15_000 }).toBe(200)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(reader.getByText('Giá vé 12.000 đồng.')).toBeVisible()
  await expect(reader.locator('figure').getByText('Trong xe có chỗ cho xe lăn')).toBeVisible()
  await reader.goto('/moi-nhat')
  await expect(reader.getByRole('link', { name: title }).first()).toBeVisible()

  await publisher.reload()
  await beginStep(publisher, 'Đính chính, cập nhật…')
  await publisher.getByLabel('Lời gửi bạn đọc').fill('Giá vé đúng là 10.000 đồng.')
  await publisher.getByRole('button', { name: 'Đăng lời này' }).click()
  await expect(publisher.locator('.banners')).toContainText('Đã đăng lời đính chính')
  await reader.goto(path)
  await expect(reader.locator('.correction')).toContainText('Giá vé đúng là 10.000 đồng.')

  await beginStep(publisher, 'Gỡ bài…')
  await publisher.getByLabel('Lời báo cho bạn đọc').fill('Bài được thay bằng bài đầy đủ hơn.')
  await publisher.getByRole('combobox', { name: 'Bài thay thế' }).fill('hội nghị')
  await publisher.getByRole('listbox', { name: 'Bài thay thế' }).getByRole('option').first().click()
  const chosen = publisher.getByRole('list', { name: 'Bài thay thế đã chọn' }).locator('.token')
  const successor = (await chosen.innerText()).split('\n')[0]!
  await publisher.getByRole('button', { name: 'Gỡ bài khỏi trang' }).click()
  await expect(chip(publisher)).toContainText('Đã gỡ')
  await reader.reload()
  await expect(reader.getByText('Bài được thay bằng bài đầy đủ hơn.')).toBeVisible()
  await expect(reader.locator('main').getByRole('link', { name: successor })).toBeVisible()

  await publisher.goto(`${address}/lich-su`)
  await expect(publisher.locator('.revisions')).toContainText('Thiếu giá vé.')
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
  await expectAccessible(reporter)
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
