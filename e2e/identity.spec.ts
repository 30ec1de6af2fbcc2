import type { Server } from 'node:http'
import Provider from 'oidc-provider'
import { unique } from '../db/testing/rows'
import { inviteStaff } from '../newsroom/staff/people'
import { makeSystem } from '../newsroom/testing/staff'
import { value } from '../newsroom/testing/stories'
import { expect, test } from './newsroom'
import { databases, folder, freePort } from './place'
import { startPortal } from './portal'

/** An identity server as a city has one: whoever signs in there owns the address that they typed. */
async function startIdentity(port: number, portalOrigin: string): Promise<Server> {
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [
      {
        client_id: 'toa-soan',
        client_secret: 'for the specs alone',
        redirect_uris: [`${portalOrigin}/api/auth/callback/oidc`],
      },
    ],
    claims: { email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: !id.startsWith('chua-xac-minh') }),
    }),
  })
  return new Promise((done) => {
    const server = provider.listen(port, '127.0.0.1', () => done(server))
  })
}

test('the city’s identity server lets in whom it has verified, and makes no accounts', async ({
  browser,
  db,
}) => {
  test.setTimeout(120_000)
  const known = `${unique('thanh-pho')}@toasoan.vn`
  const unverified = `${unique('chua-xac-minh')}@toasoan.vn`
  const system = await makeSystem(db)
  for (const email of [known, unverified])
    value(
      await inviteStaff(
        system,
        { email, name: 'Lan Anh', role: 'editor', sectionIds: [], authorId: null },
        db,
      ),
    )
  const [port, identityPort] = [await freePort(), await freePort()]
  const identity = await startIdentity(identityPort, `http://127.0.0.1:${port}`)
  const portal = await startPortal({
    databaseUrl: databases().app,
    dataDir: `${folder}/data`,
    port,
    env: {
      OIDC_ISSUER: `http://127.0.0.1:${identityPort}`,
      OIDC_CLIENT_ID: 'toa-soan',
      OIDC_CLIENT_SECRET: 'for the specs alone',
      OIDC_NAME: 'Tài khoản thành phố',
    },
  })
  try {
    const enter = async (email: string) => {
      const page = await (await browser.newContext()).newPage()
      await page.goto(`${portal.origin}/dang-nhap?tiep=${encodeURIComponent('/admin/bai-viet')}`)
      await page.getByRole('button', { name: 'Đăng nhập bằng Tài khoản thành phố' }).click()
      await page.locator('input[name=login]').fill(email)
      await page.locator('input[name=password]').fill('anything')
      await page.locator('button[type=submit]').click()
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.waitForURL((url) => url.origin === portal.origin)
      return page
    }
    const page = await enter(known)
    await expect(page).toHaveURL(`${portal.origin}/admin/bai-viet`)
    await expect(page.getByRole('heading', { level: 1, name: 'Bài viết' })).toBeVisible()
    for (const refused of [unverified, 'nguoi-la@toasoan.vn']) {
      const other = await enter(refused)
      await expect(other).toHaveURL(/\/dang-nhap\?error=AccessDenied/)
      await expect(other.getByText('Tài khoản này chưa được mở trong tòa soạn')).toBeVisible()
    }
  } finally {
    await portal.stop()
    await new Promise((done) => identity.close(done))
  }
})
