import { eq } from 'drizzle-orm'
import type { Page } from '@playwright/test'
import { staff } from '../db/schema/newsroom/staff'
import { stories } from '../db/schema/newsroom/stories'
import { hashPassword } from '../newsroom/staff/password'
import { expect, password, test } from './newsroom'

const state = (page: Page) => page.locator('.save-state')
const title = (page: Page) => page.getByLabel('Tiêu đề', { exact: true })

/** A draft that is saved. @returns its address */
async function begin(page: Page, words: string): Promise<string> {
  await page.goto('/admin/bai-viet/moi')
  await title(page).fill(words)
  await expect(state(page)).toContainText('Đã lưu', { timeout: 15_000 })
  await expect(page).toHaveURL(/\/admin\/bai-viet\/\d+$/)
  return new URL(page.url()).pathname
}

test('of two people in one story the second sees who writes, takes the pen, and nobody is overwritten', async ({
  as,
}) => {
  test.setTimeout(90_000)
  const reporter = await as('reporter')
  const address = await begin(reporter, 'Của phóng viên')
  const editor = await as('editor')
  await editor.goto(address)
  await expect(editor.locator('.banners')).toContainText('Lan Anh đang sửa bài này')
  await expect(title(editor)).toHaveAttribute('readonly')
  await editor.getByRole('button', { name: 'Nhận quyền sửa' }).click()
  await expect(title(editor)).not.toHaveAttribute('readonly')
  await reporter.evaluate(() => Object.defineProperty(document, 'visibilityState', { value: 'hidden' }))
  await title(editor).fill('Của biên tập viên')
  await expect(state(editor)).toContainText('Đã lưu', { timeout: 15_000 })
  await title(reporter).fill('Phóng viên gõ tiếp')
  await expect(reporter.locator('.banners')).toContainText('vừa lưu một bản mới hơn', { timeout: 15_000 })
  await reporter.getByRole('button', { name: 'So hai bản rồi chọn' }).click()
  const both = reporter.getByRole('dialog')
  await expect(both).toContainText('Phóng viên gõ tiếp')
  await expect(both).toContainText('Của biên tập viên')
  await both.getByRole('button', { name: 'Dùng bản của tôi' }).click()
  await expect(state(reporter)).toContainText('Đã lưu', { timeout: 15_000 })
  await reporter.reload()
  await expect(title(reporter)).toHaveValue('Phóng viên gõ tiếp')
})

test('without a network the text stays on the device, and goes on by itself', async ({ as }) => {
  const page = await as('reporter')
  await begin(page, 'Trước khi mất mạng')
  await page.context().setOffline(true)
  await title(page).fill('Gõ lúc mất mạng')
  await expect(state(page)).toContainText('Mất mạng – đã giữ trên máy', { timeout: 15_000 })
  await page.context().setOffline(false)
  await expect(state(page)).toContainText('Đã lưu', { timeout: 30_000 })
})

test('a tab that died gives its last words back, also of a story that was never saved', async ({
  as,
  db,
}) => {
  const dying = await as('reporter', { own: true })
  const context = dying.context()
  const mark = String(Date.now())
  const address = await begin(dying, `Trước khi thẻ chết ${mark}`)
  await context.setOffline(true)
  await title(dying).fill(`Những chữ cuối cùng ${mark}`)
  await expect(state(dying)).toContainText('đã giữ trên máy', { timeout: 15_000 })
  await dying.close()
  await context.setOffline(false)
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('button', { name: 'Lấy lại' }).click()
  await expect(title(page)).toHaveValue(`Những chữ cuối cùng ${mark}`)
  await expect(state(page)).toContainText('Đã lưu', { timeout: 15_000 })

  for (const words of [`Bài mất mạng một ${mark}`, `Bài mất mạng hai ${mark}`]) {
    const fresh = await context.newPage()
    await fresh.goto('/admin/bai-viet/moi')
    await context.setOffline(true)
    await title(fresh).fill(words)
    await expect(state(fresh)).toContainText('đã giữ trên máy', { timeout: 15_000 })
    await fresh.close()
    await context.setOffline(false)
  }
  for (const words of [`Bài mất mạng hai ${mark}`, `Bài mất mạng một ${mark}`]) {
    await page.goto('/admin/bai-viet/moi')
    await page.getByRole('button', { name: 'Lấy lại' }).click()
    await expect(title(page)).toHaveValue(words)
    await expect(page).toHaveURL(/\/admin\/bai-viet\/\d+$/, { timeout: 15_000 })
  }

  await page.goto('/admin/bai-viet/moi')
  await expect(page.getByRole('button', { name: 'Lấy lại' })).toHaveCount(0)
  await page.route(
    '**/admin/bai-viet/moi',
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await title(page).fill(`Bài mà lời đáp bị mất ${mark}`)
  await expect(state(page)).toContainText('Mất mạng', { timeout: 15_000 })
  await expect(page).toHaveURL(/\/admin\/bai-viet\/\d+$/, { timeout: 15_000 })
  expect(await db.$count(stories, eq(stories.title, `Bài mà lời đáp bị mất ${mark}`))).toBe(1)
})

test('who loses the account in the middle of a story keeps the text, and nothing is written', async ({
  as,
  db,
}) => {
  const email = `roi-di-${Date.now()}@congtin.test`
  const [person] = await db
    .insert(staff)
    .values({ email, name: 'Người Rời Đi', role: 'reporter', passwordHash: await hashPassword(password) })
    .returning({ id: staff.id })
  const page = await as(email, { own: true })
  await begin(page, 'Trước khi bị khóa')
  await db.update(staff).set({ active: false }).where(eq(staff.id, person!.id))
  await title(page).fill('Sau khi bị khóa')
  await expect(state(page)).toContainText('Hết phiên – đã giữ trên máy', { timeout: 15_000 })
  await expect(page.locator('.banners')).toContainText('Chữ bạn gõ vẫn ở đây')
  await db.update(staff).set({ active: true }).where(eq(staff.id, person!.id))
  await expect(state(page)).toContainText('Đã lưu', { timeout: 30_000 })
})

test('Telex letters that are still being composed are neither lost nor moved by a save', async ({ as }) => {
  const page = await as('reporter')
  await begin(page, 'Ha')
  await title(page).focus()
  await page.keyboard.press('End')
  const keys = await page.context().newCDPSession(page)
  await page.keyboard.type(' Noi')
  for (const text of ['d', 'đ', 'đe', 'đê', 'đêm'])
    await keys.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  await expect(state(page)).toContainText('Đã lưu', { timeout: 15_000 })
  await keys.send('Input.insertText', { text: 'đêm' })
  await expect(title(page)).toHaveValue('Ha Noiđêm')
})
