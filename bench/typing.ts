import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import type { Block } from '@/body/blocks'
import { toTiptap } from '@/body/tiptap'
import type { Database } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { media } from '@/db/schema/portal/media'
import { demoAccounts, demoPassword } from '@/demo/accounts'
import { createStory } from '@/newsroom/stories/write'
import { report } from './table'

/** A story of this many words and pictures: longer than anything that a city's paper prints. */
const heavy = { words: 5000, pictures: 30 }

const sentence =
  'Từ ngày một tháng mười hai, xe buýt điện tuyến số một nối bến Vĩnh Niệm với Đồ Sơn chạy thêm hai mươi tư chuyến.'

/** The body of such a story: a picture every few paragraphs, headings, a list and a table. */
function heavyBody(mediaIds: readonly number[]) {
  const words = (text: string) => [{ kind: 'text' as const, text, styles: [], href: null }]
  const paragraph = { kind: 'paragraph' as const, content: words(`${sentence} ${sentence} ${sentence}`) }
  const each = sentence.split(' ').length * 3
  const count = Math.ceil(heavy.words / each)
  const every = Math.max(1, Math.floor(count / heavy.pictures))
  const blocks: Block[] = []
  let shown = 0
  for (let at = 0; at < count; at++) {
    if (at % 12 === 0) blocks.push({ kind: 'heading', level: 2, content: words(`Phần ${at / 12 + 1}`) })
    blocks.push(paragraph)
    if (at % every !== 0 || shown >= heavy.pictures) continue
    const mediaId = mediaIds[shown++ % mediaIds.length]!
    blocks.push({
      kind: 'figure',
      mediaId,
      alt: 'Xe buýt',
      caption: sentence,
      credit: 'Ảnh: A',
      size: 'normal',
    })
  }
  return toTiptap(blocks)
}

/** Such a story of the demo's reporter, with the demo's pictures. @returns its id */
async function makeHeavy(db: Database): Promise<number> {
  const pictures = await db
    .select({ id: media.id })
    .from(media)
    .where(eq(media.kind, 'image'))
    .limit(heavy.pictures)
  const [who] = await db.select().from(staff).where(eq(staff.email, account.email))
  if (!who || pictures.length === 0) throw new Error('The demo is not loaded.')
  const actor = { kind: 'staff' as const, id: who.id, name: who.name, role: who.role, sectionIds: null }
  const body = heavyBody(pictures.map((it) => it.id))
  const made = await createStory(actor, { title: 'Xe buýt điện chạy thêm 24 chuyến', body }, db)
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  return made.value.storyId
}

const account = { ...demoAccounts[0]!, password: demoPassword }

const KEYS = 'xe buyt dien chay them hai muoi tu chuyen moi ngay '.repeat(4)

/**
 * Types into the middle and at the end of a long story in Chromium, and counts the script that its first load
 * brings. Times go from the key to the frame that shows it.
 * @param site origin of a running portal with the demo in it, `db` its database
 */
export async function benchTyping(browser: Browser, site: string, db: Database): Promise<void> {
  const address = `/admin/bai-viet/${await makeHeavy(db)}`
  const context = await browser.newContext({ baseURL: site, viewport: { width: 1280, height: 900 } })
  const signIn = await context.newPage()
  await signIn.goto(`/dang-nhap?tiep=${encodeURIComponent('/admin/tai-khoan')}`)
  await signIn.getByLabel('Thư điện tử công vụ').fill(account.email)
  await signIn.getByLabel('Mật khẩu', { exact: true }).fill(account.password)
  await signIn.getByRole('button', { name: 'Đăng nhập' }).click()
  await signIn.waitForURL((url) => url.pathname === '/admin/tai-khoan')
  await signIn.close()

  const page = await context.newPage()
  const script = countScript(page)
  await page.goto(address)
  await page.locator('.tiptap').waitFor()
  await page.waitForTimeout(2000)
  const loaded = await script()
  const paragraphs = page.locator('.tiptap > p')
  const rows = []
  for (const [place, at] of [
    ['in the middle', Math.floor((await paragraphs.count()) / 2)],
    ['at the end', (await paragraphs.count()) - 1],
  ] as const) {
    await paragraphs.nth(at).click()
    await page.keyboard.press('End')
    await page.evaluate(watchKeys)
    for (const key of KEYS) await page.keyboard.type(key, { delay: 40 })
    await page.waitForTimeout(200)
    const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
    times.sort((a, b) => a - b)
    const share = (part: number) =>
      times[Math.min(times.length - 1, Math.floor(times.length * part))]!.toFixed(1)
    rows.push({
      typing: place,
      keys: times.length,
      'median ms': share(0.5),
      'p95 ms': share(0.95),
      'max ms': share(1),
      'script KB gzipped': (loaded / 1024).toFixed(1),
    })
  }
  await context.close()
  report('typing', rows)
}

/** Gzipped bytes of every script that the page loads until it is asked. */
function countScript(page: Page): () => Promise<number> {
  const bodies: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      bodies.push(
        response.body().then(
          (body) => gzipSync(body).length,
          () => 0,
        ),
      )
  })
  return async () => (await Promise.all(bodies)).reduce((all, it) => all + it, 0)
}

/** Runs in the page: from each key to the end of the frame after it. */
function watchKeys() {
  const times: number[] = []
  ;(window as unknown as { keyTimes: number[] }).keyTimes = times
  addEventListener(
    'keydown',
    (event) => {
      const began = event.timeStamp
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => times.push(performance.now() - began)
        channel.port2.postMessage(null)
      })
    },
    { capture: true },
  )
}
