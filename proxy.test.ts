import { NextRequest } from 'next/server'
import { beforeEach, expect, test, vi } from 'vitest'

const vars = { DATABASE_URL: 'postgres://x@localhost/x', AUTH_SECRET: 'x'.repeat(32) }

/** The proxy of a site with these settings. */
async function proxyOf(settings: Record<string, string> = {}) {
  vi.resetModules()
  const site = { ...vars, SITE_URL: 'https://tin.example', SITE_ALIASES: 'cu.example, cu.example:8080' }
  for (const [name, value] of Object.entries({ ...site, ...settings })) vi.stubEnv(name, value)
  const { proxy } = await import('./proxy')
  return (address: string) => {
    const url = new URL(address, 'https://tin.example')
    return proxy(new NextRequest(url, { headers: { host: url.host } })).headers
  }
}
const target = (headers: Headers) => {
  const to = headers.get('x-middleware-rewrite')
  return to && new URL(to).pathname
}

beforeEach(() => vi.unstubAllEnvs())

test('a search and a code become segments of a path', async () => {
  const ask = await proxyOf()
  expect(target(ask('/tim-kiem?q=Đồ+Sơn'))).toBe('/tim-kiem/xJDhu5MgU8ahbg/1')
  expect(target(ask('/tim-kiem?trang=3&q=a/..%2f%25'))).toMatch(/^\/tim-kiem\/[\w-]+\/3$/)
  expect(target(ask('/tim-kiem?q=a&trang=-1'))).toBe('/tim-kiem/YQ/1')
  expect(target(ask('/kiem-tra-ma?ma=7k3mp'))).toBe('/kiem-tra-ma/N2szbXA')
  for (const plain of ['/tim-kiem', '/tim-kiem?q=+', '/kiem-tra-ma', '/gop-y', '/?utm_source=zalo'])
    expect(target(ask(plain))).toBeNull()
})

test('a short address may be typed in capitals, or by half', async () => {
  const rewrite = 'x-middleware-rewrite'
  const ask = await proxyOf()
  expect(ask('/Q/7K3MP.PNG?size=300').get(rewrite)).toBe('https://tin.example/q/7K3MP.PNG?size=300')
  expect(ask('/q/7K3MP').get(rewrite)).toBeNull()
  for (const half of ['/q', '/Q']) expect(target(ask(half))).toBe('/kiem-tra-ma')
})

test('a query on an address that is none of ours may belong to an old one', async () => {
  const ask = await proxyOf()
  expect(target(ask('/tin.php?id=5'))).toMatch(/^\/tin\.php\/~[\w-]+$/)
  expect(target(ask('/moi-nhat?utm_source=zalo'))).toBeNull()
})

test('an older host leads to the site, with path and query', async () => {
  const ask = await proxyOf()
  const to = (address: string) => ask(address).get('location')
  expect(to('http://cu.example/bai-viet/a?b=c')).toBe('https://tin.example/bai-viet/a?b=c')
  expect(to('http://cu.example:8080/')).toBe('https://tin.example/')
  expect(to('https://tin.example/')).toBeNull()
  expect(to('https://khac.example/')).toBeNull()
})

test('the newsroom keeps its own policy and is kept nowhere', async () => {
  const headers = (await proxyOf())('/admin/bai-viet')
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(headers.get('content-security-policy')).toContain('nonce-')
})

test('https is promised where the site has it', async () => {
  const name = 'strict-transport-security'
  const ask = await proxyOf()
  for (const address of ['/', '/moi-nhat/', '/admin/', 'http://cu.example/'])
    expect(ask(address).get(name), address).toMatch(/^max-age=\d+/)
  expect((await proxyOf({ SITE_URL: 'http://localhost:3000' }))('/').get(name)).toBeNull()
})
