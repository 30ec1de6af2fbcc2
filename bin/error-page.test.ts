import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { answerFailures } from './error-page.mjs'

let server: Server | undefined
afterEach(() => {
  vi.unstubAllGlobals()
  server?.close()
})

/** Asks a server whose answers are made by `listener`, ours standing in front of it. */
async function ask(path: string, listener: RequestListener, method = 'GET') {
  server = createServer((request, response) => {
    answerFailures(request, response)
    listener(request, response)
  })
  await new Promise<void>((done) => void server?.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const headers = { 'x-request-id': 'of the asker' }
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const shell = '<html id="__next_error__"><script>framework()</script></html>'

test('a page that failed is ours, with the id that the log has', async () => {
  let id: unknown
  const { status, headers, text } = await ask('/bai-viet/x', (request, response) => {
    id = request.headers['x-request-id']
    response.statusCode = 500
    response.setHeader('Content-Length', shell.length)
    response.setHeader('Content-Encoding', 'identity')
    response.setHeader('Content-Security-Policy', "script-src 'unsafe-inline'")
    response.end(shell)
  })
  expect(status).toBe(500)
  expect(id).toMatch(/^[0-9a-f]{10}$/)
  expect(text).toContain(`<code>${id}</code>`)
  expect(text).toContain('<form action="/tim-kiem"')
  expect(text).toContain('<a href="/">')
  expect(text).not.toMatch(/<script|__next/)
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
  expect(headers.get('cache-control')).toBe('no-store')
})

test('it bears the mark and the name of the site as the last page had them', async () => {
  vi.stubGlobal('congtinCache', {
    brand: '<svg></svg><span><span>Cổng tin</span> <span>Hải Phòng</span></span>',
  })
  const { text } = await ask('/', (_, response) => void response.writeHead(500).end())
  expect(text).toContain('<title>Trang tạm thời chưa mở được – Cổng tin Hải Phòng</title>')
  expect(text).toContain('<a class="brand" href="/"><svg></svg><span><span>Cổng tin</span>')
})

test('so is one that failed while it was written in parts, or with its own headers', async () => {
  const inParts = await ask('/', (_, response) => {
    response.writeHead(503, { 'Content-Type': 'text/plain' })
    response.write('one', () => response.end('two'))
  })
  expect(inParts.status).toBe(500)
  expect(inParts.text).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
})

test('asked for its headers alone, it sends them alone', async () => {
  const { status, headers, text } = await ask(
    '/',
    (_, response) => void response.writeHead(500).end(),
    'HEAD',
  )
  expect([status, text]).toEqual([500, ''])
  expect(Number(headers.get('content-length'))).toBeGreaterThan(1000)
})

test('what did not fail is sent as it is', async () => {
  const fine = await ask('/khong-co', (_, response) => {
    response.writeHead(404, 'Not Found', { 'Content-Type': 'text/plain' })
    response.write('không ')
    response.end('có')
  })
  expect([fine.status, fine.text]).toEqual([404, 'không có'])
})

test.each(['/admin/bai', '/api/v1/articles', '/dang-nhap', '/_next/x'])(
  '%s says it in its own way',
  async (path) => {
    const { status, text } = await ask(path, (_, response) => void response.writeHead(500).end(shell))
    expect([status, text]).toEqual([500, shell])
  },
)
