import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answerFile } from './stored-file'

const path = join(mkdtempSync(join(tmpdir(), 'congtin-file-')), 'phim.mp4')
writeFileSync(path, '0123456789')
const stored = { path, mime: 'video/mp4', tag: 'abc' }

const ask = (headers: Record<string, string> = {}, method = 'GET') =>
  answerFile(new Request('https://tin.example/tep/x/phim.mp4', { method, headers }), stored)

it('sends the whole file, to be kept for a year', async () => {
  const answer = await ask()
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('0123456789')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'video/mp4',
    'content-length': '10',
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(/^default-src 'none';.* sandbox$/),
    etag: '"abc"',
  })
  expect(answer.headers.has('content-disposition')).toBe(false)
})

it('sends the headers alone to HEAD', async () => {
  const answer = await ask({}, 'HEAD')
  expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '10', ''])
})

it.each([
  ['bytes=0-3', '0123', 'bytes 0-3/10'],
  ['bytes=4-', '456789', 'bytes 4-9/10'],
  ['bytes=-2', '89', 'bytes 8-9/10'],
  ['bytes=-99', '0123456789', 'bytes 0-9/10'],
  ['bytes=8-99', '89', 'bytes 8-9/10'],
])('sends the part %s', async (range, text, named) => {
  const answer = await ask({ range })
  expect([answer.status, await answer.text()]).toEqual([206, text])
  expect(answer.headers.get('content-range')).toBe(named)
  expect(answer.headers.get('content-length')).toBe(String(text.length))
})

it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('refuses the part %s', async (range) => {
  const answer = await ask({ range })
  expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */10'])
})

it.each(['bytes=0-1,4-5', 'bytes=5-2', 'bytes=-', 'lines=1-2', 'bytes=a-b'])(
  'passes over %s',
  async (range) => {
    const answer = await ask({ range })
    expect([answer.status, await answer.text()]).toEqual([200, '0123456789'])
  },
)

it('sends a part only of the content that was begun', async () => {
  expect((await ask({ range: 'bytes=0-1', 'if-range': '"abc"' })).status).toBe(206)
  expect((await ask({ range: 'bytes=0-1', 'if-range': '"old"' })).status).toBe(200)
})

it.each(['"abc"', 'W/"abc"', '"x", "abc"', '*'])('is not sent again to who has %s', async (etag) => {
  const answer = await ask({ 'if-none-match': etag })
  expect([answer.status, await answer.text()]).toEqual([304, ''])
})

it('names a document with its marks, and without for what is old', async () => {
  const answer = await answerFile(new Request('https://tin.example/'), {
    ...stored,
    download: 'Lịch "cắt điện" (25’).pdf',
  })
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="Lich _cat dien_ (25_).pdf"; filename*=UTF-8''L%E1%BB%8Bch%20%22c%E1%BA%AFt%20%C4%91i%E1%BB%87n%22%20%2825%E2%80%99%29.pdf`,
  )
})

it('answers 404, kept by nobody, where nothing stands', async () => {
  for (const missing of [null, { ...stored, path: `${path}.not` }, { ...stored, path: join(path, '..') }]) {
    const answer = await answerFile(new Request('https://tin.example/'), missing)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
  }
})
