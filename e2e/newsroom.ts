import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Role } from '../newsroom/actor'
import { expect, isFault, patient, test as base } from './fixtures'
import { origin } from './place'

/** The demo's accounts, one for each role. */
const accounts: Record<Role, string> = {
  reporter: 'phongvien@congtin.test',
  editor: 'bientap@congtin.test',
  publisher: 'thuky@congtin.test',
  administrator: 'quantri@congtin.test',
}
export const password = 'hoa-phuong-do'

/** Signs in through the form, as people do; `who` is a role of the demo or an e-mail address. */
export async function signIn(page: Page, who: Role | string, next = '/admin/bai-viet'): Promise<void> {
  await page.goto(`/dang-nhap?tiep=${encodeURIComponent(next)}`)
  await page.getByLabel('Thư điện tử công vụ').fill(who in accounts ? accounts[who as Role] : who)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL((url) => url.pathname === next)
}

/** What each role's cookies are after one sign-in: signing in costs a tenth of a second of argon2 each time. */
const kept = new Map<string, Promise<Awaited<ReturnType<BrowserContext['storageState']>>>>()

async function signedIn(browser: Browser, who: Role | string) {
  const context = await browser.newContext({ baseURL: origin })
  await signIn(await context.newPage(), who)
  const state = await context.storageState()
  await context.close()
  return state
}

/**
 * A page of the newsroom that goes on only when it listens: the server's page is there before its script, and what is
 * pressed or filled in meanwhile would race with it.
 */
export const patientDesk = (page: Page): Page =>
  patient(page, () => page.locator('html[data-listens], html:not(:has(.app))').waitFor({ state: 'attached' }))

type Fixtures = {
  /**
   * A browser of somebody of the newsroom, signed in. The spec fails when one of its pages reports a script error.
   * @param own a session of its own, for specs that end it
   */
  as: (who: Role | string, options?: { own?: boolean }) => Promise<Page>
}

export const test = base.extend<Fixtures>({
  as: async ({ browser }, use) => {
    const contexts: BrowserContext[] = []
    const wrong: string[] = []
    await use(async (who, { own = false } = {}) => {
      if (!own && !kept.has(who)) kept.set(who, signedIn(browser, who))
      const storageState = await (own ? signedIn(browser, who) : kept.get(who))
      const context = await browser.newContext({ baseURL: origin, storageState })
      contexts.push(context)
      const newPage = context.newPage.bind(context)
      context.newPage = async () => patientDesk(await newPage())
      context.on('weberror', (error) => {
        const { message } = error.error()
        if (isFault(message)) wrong.push(`${who}: ${message}`)
      })
      return context.newPage()
    })
    for (const context of contexts) await context.close()
    expect(wrong).toEqual([])
  },
})

export { expect } from './fixtures'
