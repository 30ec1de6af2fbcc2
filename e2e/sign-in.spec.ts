import { eq } from 'drizzle-orm'
import type { Page } from '@playwright/test'
import type { Database } from '../db/client'
import { rateLimits } from '../db/schema/portal/counts'
import { unique } from '../db/testing/rows'
import { inviteStaff, setStaffActive } from '../newsroom/staff/people'
import { digest } from '../newsroom/staff/secret'
import { makeSystem } from '../newsroom/testing/staff'
import { value } from '../newsroom/testing/stories'
import { expectAccessible } from './axe'
import { expect, password, patientDesk, signIn, test } from './newsroom'

/** An account of this spec alone: guesses and ended sessions touch nobody else. */
async function account(db: Database) {
  const email = `${unique('dang-nhap')}@toasoan.vn`
  const person = {
    email,
    name: 'Lan Anh',
    role: 'reporter' as const,
    sectionIds: [],
    authorId: null,
    password,
  }
  const { id } = value(await inviteStaff(await makeSystem(db), person, db))
  return { id, email }
}
const fresh = async (newContext: () => Promise<{ newPage: () => Promise<Page> }>) =>
  patientDesk(await (await newContext()).newPage())
async function attempt(page: Page, email: string, word: string) {
  await page.getByLabel('Thư điện tử công vụ').fill(email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(word)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

test('a wrong password is said in the same words as an unknown account; too many tries wait', async ({
  browser,
  db,
}) => {
  const { email } = await account(db)
  const page = await fresh(() => browser.newContext())
  await page.goto('/dang-nhap')
  await expectAccessible(page)
  const words = page.locator('.problems').getByText('Thư điện tử hoặc mật khẩu không đúng.')
  for (const who of [email, 'khong-co@toasoan.vn']) {
    await attempt(page, who, 'không phải mật khẩu')
    await expect(words).toBeVisible()
    await expect(page.locator('.problems')).toBeFocused()
    await expect(page.getByLabel('Thư điện tử công vụ')).toHaveValue(who)
    await expect(page.getByLabel('Mật khẩu', { exact: true })).toHaveValue('không phải mật khẩu')
  }
  await expectAccessible(page)
  const key = `sign-in:account:${digest(email)}`
  await db.update(rateLimits).set({ points: 10 }).where(eq(rateLimits.key, key))
  await attempt(page, email, password)
  await expect(page.locator('.problems')).toContainText('Đăng nhập sai quá nhiều lần')
  await db.delete(rateLimits).where(eq(rateLimits.key, key))
  await attempt(page, email, password)
  await expect(page).toHaveURL(/\/admin$/)
  await page.context().close()
})

test('the way leads back to where one came from, and never to another host', async ({ browser, db }) => {
  const { email } = await account(db)
  for (const [asked, path] of [
    ['/admin/bai-viet?loc=cua-toi', '/admin/bai-viet?loc=cua-toi'],
    ['https://xau.example/admin', '/admin'],
    ['//xau.example/admin', '/admin'],
    ['javascript:alert(1)', '/admin'],
  ] as const) {
    const page = await fresh(() => browser.newContext())
    await page.goto(`/dang-nhap?tiep=${encodeURIComponent(asked)}`)
    await attempt(page, email, password)
    await page.waitForURL((url) => url.pathname !== '/dang-nhap')
    const { pathname, search, origin } = new URL(page.url())
    expect([origin, pathname + search]).toEqual([new URL(test.info().project.use.baseURL!).origin, path])
    await page.context().close()
  }
})

test('“Đăng xuất mọi nơi” ends every session, and a lock ends one in the middle of work', async ({
  browser,
  db,
}) => {
  const { id, email } = await account(db)
  const [here, there] = [await fresh(() => browser.newContext()), await fresh(() => browser.newContext())]
  await signIn(here, email)
  await signIn(there, email)
  await here.goto('/admin/tai-khoan')
  await here.getByRole('button', { name: 'Đăng xuất mọi nơi' }).click()
  await expect(here).toHaveURL(/\/dang-nhap/)
  await there.goto('/admin/bai-viet')
  await expect(there).toHaveURL(/\/dang-nhap\?tiep=%2Fadmin%2Fbai-viet/)
  await signIn(there, email)
  value(await setStaffActive(await makeSystem(db), { staffId: id, active: false }, db))
  await there.reload()
  await expect(there).toHaveURL(/\/dang-nhap/)
  for (const page of [here, there]) await page.context().close()
})
