import { articlePath, corrected } from './articles'
import { expect, test } from './fixtures'

test('a search is suggested while it is typed, and opened by keyboard alone', async ({ page }) => {
  await page.goto('/tim-kiem')
  const field = page.getByRole('combobox', { name: 'Tìm trong các bài đã đăng' })
  await page.locator('#q').focus()
  await field.pressSequentially('hoi thi sang tao ky thuat lan thu i')
  const option = page.getByRole('option')
  await expect(option).toHaveText(
    'Hội thi Sáng tạo kỹ thuật lần thứ IV trao giải cho 38 giải pháp từ xưởng máy, ruộng vườn',
  )
  await field.press('ArrowDown')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute('aria-activedescendant', /./)
  await field.press('Enter')
  await expect(page).toHaveURL(articlePath(corrected))
})
