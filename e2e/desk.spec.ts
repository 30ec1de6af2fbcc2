import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './newsroom'

const saved = (page: Page) => expect(page.locator('.save-state')).toContainText('Đã lưu', { timeout: 15_000 })
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
