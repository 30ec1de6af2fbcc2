import { once } from 'node:events'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { channels } from '../db/schema/portal/site'
import { codes } from '../db/schema/sharing/codes'
import { articlePath, model } from './articles'
import { expect, test } from './fixtures'
import { origin } from './place'

/** Asks for a path to the letter: a browser would tidy it first. */
const asked = (path: string) =>
  new Promise<{ status: number; to: string; body: string }>((done, fail) => {
    const { hostname, port } = new URL(origin)
    get({ hostname, port, path, agent: false }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (part: string) => (body += part))
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, to: answer.headers.location ?? '', body }),
      )
    }).on('error', fail)
  })

test('no code, whatever is typed, breaks the site or leads off it', async ({ db }) => {
  const known = await db.select({ code: codes.code }).from(codes).limit(20)
  const urls = (await db.select({ url: channels.url }).from(channels)).map((it) => it.url)
  const hosts = new Set(['www.facebook.com', 'zalo.me', 'x.com', 't.me'])
  const real = fc.constantFrom(...known.map((it) => it.code))
  const hostile = fc.constantFrom(
    ...['//khac.example', '\\\\khac.example', 'https:%2F%2Fkhac.example', '..%2f..%2fadmin', '%2e%2e/admin'],
    ...[
      '%00',
      '%0d%0aLocation:%20//khac.example',
      '%ff%fe',
      '%',
      "';drop table codes;--",
      '<script>',
      '%25%32%65',
    ],
    ...[
      '.svg',
      '.png',
      `${'a'.repeat(3000)}`,
      '@khac.example',
      '?url=//khac.example',
      '#',
      '__proto__',
      'null',
    ],
  )
  const typed = fc.oneof(
    real.map((it) => it.toUpperCase().replace('Q', '0')),
    hostile,
    fc.tuple(real, hostile).map(([code, more]) => code + more),
    fc.string({ unit: 'binary', maxLength: 12 }).map(encodeURIComponent),
  )
  const tail = fc.oneof(
    fc.constant(''),
    fc.constantFrom('.svg', '.png?size=9e99', '.png?size=-1', '?a=1'),
    fc
      .tuple(fc.constantFrom('facebook', 'zalo', 'email', 'khac', 'constructor'), hostile)
      .map(([channel, more]) => `/chia-se/${channel}?anh=${more}`),
    hostile.map((it) => `/chia-se/${it}`),
  )
  await fc.assert(
    fc.asyncProperty(typed, tail, async (code, more) => {
      const { status, to, body } = await asked(`/q/${code}${more}`.replaceAll(/[\s#]/g, ''))
      expect([200, 302, 307, 308, 400, 404, 414, 431]).toContain(status)
      expect(body).not.toContain('<script>alert')
      const target = new URL(to, origin)
      if (!to || target.origin === origin || urls.includes(to) || target.protocol === 'mailto:') return
      expect(more).toContain('/chia-se/')
      expect(hosts).toContain(target.host)
    }),
    { numRuns: 100 },
  )
})

test('a code is checked without a script; a school frames an article, and nothing else', async ({
  browser,
}) => {
  const reader = await browser.newContext({ baseURL: origin, javaScriptEnabled: false })
  const page = await reader.newPage()
  await page.goto(articlePath(model))
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const [, code = ''] = /\/q\/([a-z2-9]{5})"/.exec(await page.content()) ?? []
  const snippet = await page.locator('#ma-nhung').inputValue()

  await page.goto('/kiem-tra-ma')
  await page.getByLabel('Mã hoặc địa chỉ dưới QR').fill(` ${code.toUpperCase()} `)
  await page.getByRole('button', { name: 'Kiểm tra' }).click()
  for (const words of [title, 'Khoa học', '27/12/2022', 'bởi Cổng tin tức Thành phố Hải Phòng'])
    await expect(page.locator('.answer')).toContainText(words)
  const never = await page.goto('/q/zzzzz')
  expect(never?.status()).toBe(404)
  await expect(page.getByText('Cổng chưa từng phát hành mã “zzzzz”')).toBeVisible()
  await expect(page.getByLabel('Mã hoặc địa chỉ dưới QR')).toHaveValue('zzzzz')

  const whole = `<iframe src="${origin}/" title="Cả trang"></iframe>`
  const school = createServer((_, answer) =>
    answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(snippet + whole),
  ).listen(0, '127.0.0.1')
  await once(school, 'listening')
  await page.goto(`http://127.0.0.1:${(school.address() as AddressInfo).port}/`)
  const card = page.frameLocator('iframe').first().getByRole('link')
  await expect(card).toContainText('Hội nghị Ban Chấp hành')
  await expect(page.frameLocator('iframe').last().getByRole('heading')).toHaveCount(0)
  await card.click()
  await expect(page).toHaveURL(origin + articlePath(model))
  await reader.close()
  school.close()
})
