import { createServer, request, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'
import { packPages } from './packed.mjs'

let server: Server | undefined
afterEach(() => void server?.close())

type Answer = { status?: number; headers: IncomingHttpHeaders; bytes: Buffer }

async function serve(listener: RequestListener) {
  server = createServer((request, response) => {
    packPages(request, response)
    listener(request, response)
  })
  await new Promise<void>((done) => void server?.listen(0, '127.0.0.1', done))
}

/** As the wire has it: `fetch` would unpack it. */
const ask = (path: string, accepted?: string, method = 'GET') =>
  new Promise<Answer>((done, fail) => {
    const { port } = server?.address() as AddressInfo
    const headers = accepted === undefined ? {} : { 'accept-encoding': accepted }
    request({ port, path, method, headers, host: '127.0.0.1' }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) }),
      )
    })
      .on('error', fail)
      .end()
  })

const page = (name: string) => `<!DOCTYPE html><p>${name} ${'Cổng tin. '.repeat(300)}</p>`
/** As the framework does it: the head before the body, with the length of the text. */
const sending =
  (html: string, status = 200): RequestListener =>
  (_, response) => {
    response.statusCode = status
    response.setHeader('Content-Length', Buffer.byteLength(html))
    response.writeHead(status)
    response.end(html)
  }

test('a page goes out packed, and smaller still when many read it', async () => {
  await serve(sending(page('Một')))
  const first = await ask('/bai-viet/mot', 'gzip, deflate, br, zstd')
  expect(first.headers['content-encoding']).toBe('gzip')
  expect(Number(first.headers['content-length'])).toBe(first.bytes.length)
  expect(gunzipSync(first.bytes).toString()).toBe(page('Một'))
  const later = await vi.waitUntil(async () => {
    const answer = await ask('/bai-viet/mot', 'gzip, deflate, br, zstd')
    return answer.headers['content-encoding'] === 'br' && answer
  })
  expect(brotliDecompressSync(later.bytes).toString()).toBe(page('Một'))
  expect(later.bytes.length).toBeLessThan(first.bytes.length)
  expect((await ask('/bai-viet/mot', 'gzip, br;q=0')).headers['content-encoding']).toBe('gzip')
})

test('what changed is sent as it is now, whatever its address', async () => {
  let html = page('Cũ')
  await serve((request, response) => void sending(html)(request, response))
  for (let n = 0; n < 6; n++) await ask('/', 'gzip')
  html = page('Mới')
  expect(gunzipSync((await ask('/', 'gzip')).bytes).toString()).toBe(page('Mới'))
})

test('a missing page is packed too, and keeps its status', async () => {
  await serve(sending(page('Không có'), 404))
  const answer = await ask('/khong-co?q=1', 'gzip')
  expect([answer.status, gunzipSync(answer.bytes).toString()]).toEqual([404, page('Không có')])
})

test.each([
  ['/', undefined],
  ['/', 'identity'],
  ['/', 'gzip;q=0'],
  ['/admin/bai-viet', 'gzip'],
  ['/rss.xml', 'gzip'],
  ['/bai-viet/mot/gon', 'gzip'],
])('%s for one that accepts %s is left to the framework', async (path, accepted) => {
  await serve((request, response) => {
    response.setHeader('X-Accepted', String(request.headers['accept-encoding']))
    sending(page('Hai'))(request, response)
  })
  const { headers, bytes } = await ask(path, accepted)
  expect([headers['x-accepted'], headers['content-encoding']]).toEqual([String(accepted), undefined])
  expect(bytes.toString()).toBe(page('Hai'))
})

test('what comes in parts or is empty passes as it is, what comes without a head is packed', async () => {
  await serve((request, response) => {
    if (request.url === '/304') return void response.writeHead(304).end()
    if (request.url === '/308') return void response.writeHead(308, { Location: '/moi' }).end()
    if (request.url === '/tron') return void response.end(page('Ba'))
    response.writeHead(200)
    response.write('một ')
    response.end('hai')
  })
  expect(await ask('/304', 'gzip')).toMatchObject({ status: 304 })
  expect(await ask('/308', 'gzip')).toMatchObject({ status: 308, headers: { location: '/moi' } })
  expect(gunzipSync((await ask('/tron', 'gzip')).bytes).toString()).toBe(page('Ba'))
  expect((await ask('/phan', 'gzip')).bytes.toString()).toBe('một hai')
})
