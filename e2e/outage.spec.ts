import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../db/client'
import { startEmbedded } from '../db/embedded'
import { migrate } from '../db/migrate'
import { published } from '../newsroom/testing/stories'
import { expect, test } from './fixtures'
import { startPortal } from './portal'

test('while the database is away, what was read stays readable and the rest says so; then all is well', async ({
  request,
}) => {
  test.setTimeout(90_000)
  const folder = mkdtempSync(join(tmpdir(), 'congtin-outage-'))
  let database = await startEmbedded(folder, { durable: false })
  await migrate(database.ownerUrl(), database.appUrl())
  process.env.SITE_URL ??= 'http://127.0.0.1'
  process.env.AUTH_SECRET ??= 'for the specs alone, for the specs alone'
  process.env.DATABASE_URL ??= database.appUrl()
  const db = connect(database.appUrl(), { max: 1 })
  const [read, unread] = [await published(db), await published(db)]
  await db.$client.end()

  const portal = await startPortal({ databaseUrl: database.appUrl(), dataDir: folder })
  const get = (path: string) => request.get(portal.origin + path)
  try {
    const before = [await get('/'), await get(`/bai-viet/${read.slug}`)]
    expect(before.map((it) => it.status())).toEqual([200, 200])
    expect((await get('/api/ready')).status()).toBe(200)

    await database.stop()
    const during = [await get('/'), await get(`/bai-viet/${read.slug}`)]
    expect(during.map((it) => it.status())).toEqual([200, 200])
    expect(await during[1]?.text()).toBe(await before[1]?.text())
    expect((await get('/api/health')).status()).toBe(200)
    expect((await get('/api/ready')).status()).toBe(503)

    const failed = await get(`/bai-viet/${unread.slug}`)
    const html = await failed.text()
    expect(failed.status()).toBe(500)
    expect(html).toContain('tạm thời chưa mở được')
    expect(html).not.toMatch(/<script|__next/)
    expect(failed.headers()['content-security-policy']).toMatch(/^default-src 'none'; style-src/)
    const id = /<code>(\w+)<\/code>/.exec(html)?.[1]
    expect(portal.log()).toContain(`"id":"${id}","method":"GET","path":"/bai-viet/${unread.slug}"`)

    database = await startEmbedded(folder, { durable: false })
    const recovered = async () => (await get(`/bai-viet/${unread.slug}`)).status()
    await expect.poll(recovered, { timeout: 15_000 }).toBe(200)
    expect((await get('/api/ready')).status()).toBe(200)
  } finally {
    await portal.stop()
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
