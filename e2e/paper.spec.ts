import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { articlePath, corrected, model, photoStory } from './articles'
import { decodeQr, readPdf, scan } from './decode'
import { expect, test } from './fixtures'
import { origin } from './place'

const shortOf = (html: string) => /\/q\/[a-z2-9]{5}(?=")/.exec(html)?.[0] ?? 'no code'
const hourOfPrint = /In lúc \d\d:\d\d, Thứ .+, \d\d\/\d\d\/\d{4}/

test('a printed article has masthead, hour, address and a QR that leads to it', async ({ page, request }) => {
  await page.goto(articlePath(model))
  const short = shortOf(await page.content())
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  expect(sheets.length).toBeLessThanOrEqual(4)
  const [first] = sheets
  expect([Math.round(first!.width), Math.round(first!.height)]).toEqual([595, 842])
  expect(first!.text).toContain('Thành phố Hải Phòng')
  expect(first!.text).toMatch(hourOfPrint)
  for (const { text } of sheets) expect(text).toContain(new URL(origin).host + short)
  const words = sheets.map((it) => it.text).join('\n')
  for (const unwanted of ['Tin khác', 'Chia sẻ', 'Tiện ích thông tin', 'Tải mã QR'])
    expect(words).not.toContain(unwanted)
  const read = (await Promise.all(sheets.map((it) => decodeQr(it.picture)))).flat()
  expect(new Set(read)).toEqual(new Set([origin + short]))
  const scanned = await request.get(short, { maxRedirects: 0 })
  expect([scanned.status(), scanned.headers().location]).toEqual([302, origin + articlePath(model)])
})

test('the QR codes of an article can be scanned from the screen, light and dark', async ({ page }) => {
  await page.goto(articlePath(model))
  const short = shortOf(await page.content())
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate((it) => document.documentElement.setAttribute('data-theme', it), theme)
    const [own, fanpage] = [page.locator('.qr--article svg'), page.locator('.side .qr svg')]
    expect(await scan(own)).toEqual([origin + short])
    const [channel] = await scan(fanpage)
    expect(channel).toMatch(new RegExp(`^${origin}/q/[a-z2-9]{5}$`))
  }
})

test('a code as a picture: right types, kept for good, for codes that exist alone', async ({ request }) => {
  const short = shortOf(await (await request.get(articlePath(model))).text())
  const svg = await request.get(`${short}.svg`)
  expect(svg.headers()).toMatchObject({
    'content-type': 'image/svg+xml',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  const png = await request.get(`${short}.png?size=2048`)
  expect(png.headers()).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  /** Four pixels a module: one is too few for the decoder, now and then. */
  const drawn = await sharp(await svg.body(), { density: 4 * 72 })
    .png()
    .toBuffer()
  for (const it of [drawn, await png.body()]) expect(await decodeQr(it)).toEqual([origin + short])
  for (const path of ['/q/zzzzz.svg', '/q/zzzzz.png', '/q/.png'])
    expect((await request.get(path)).status()).toBe(404)
})

test('the plain copy is one small page without script, with QR, address and hour', async ({
  page,
  request,
}) => {
  for (const slug of [model, corrected, photoStory]) {
    const path = `${articlePath(slug)}/gon`
    const answer = await request.get(path)
    const html = await answer.text()
    expect(answer.status()).toBe(200)
    expect(answer.headers()['x-robots-tag']).toBe('noindex')
    expect(html).not.toMatch(/<script|<link rel="stylesheet|@import|url\(/)
    expect(html).toMatch(hourOfPrint)
    expect(gzipSync(html).length).toBeLessThanOrEqual(14 * 1024)
    await page.goto(path)
    const read = await scan(page.locator('.qr svg'))
    expect(read).toEqual([origin + shortOf(html)])
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', origin + articlePath(slug))
    await page.getByRole('link', { name: 'Về bài đầy đủ' }).click()
    await expect(page).toHaveURL(articlePath(slug))
  }
})

test('a kept copy is one file with its pictures inside', async ({ page, request }) => {
  const answer = await request.get(`${articlePath(model)}/gon?tai-ve`)
  const html = await answer.text()
  expect(answer.headers()['content-disposition']).toMatch(
    /^attachment; filename="Hoi nghi Ban Chap hanh .+\.html"; filename\*=UTF-8''H%E1%BB%99i/,
  )
  expect(html).not.toMatch(/srcset|<source/)
  await page.setContent(html)
  const images = page.locator('img')
  await expect(images).toHaveCount(4)
  for (const image of await images.all()) {
    expect(await image.getAttribute('src')).toMatch(/^data:image\/jpeg;base64,/)
    await image.scrollIntoViewIfNeeded()
    await expect.poll(() => image.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThan(400)
  }
})
