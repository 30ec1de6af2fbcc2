import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { believedAddress, keepAddressesHonest, proxyList } from './client-address'

test('a client is believed about nothing, a trusted proxy about the hop before it', () => {
  const believed = (peer: string, forwarded: string, ...proxies: string[]) =>
    believedAddress(peer, forwarded, proxyList(proxies))
  expect(believed('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7')
  expect(believed('::ffff:10.0.0.2', '198.51.100.1', '10.0.0.2')).toBe('198.51.100.1')
  expect(believed('10.0.0.2', '1.2.3.4, 198.51.100.1, 10.9.9.9', '10.0.0.0/8')).toBe('198.51.100.1')
  expect(believed('fd00::1', '2001:db8::7', 'fd00::/8')).toBe('2001:db8::7')
  expect(believed('10.0.0.2', '', '10.0.0.2')).toBe('10.0.0.2')
  expect(believed('10.0.0.2', 'nobody', '10.0.0.2')).toBe('10.0.0.2')
})

test('every request carries one address, whatever was sent', async () => {
  keepAddressesHonest([])
  const server = createServer((request, response) => response.end(request.headers['x-forwarded-for']))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const seen = await new Promise<string>((done) =>
    get({ port, host: '127.0.0.1', headers: { 'x-forwarded-for': '1.2.3.4' } }, (response) => {
      response.setEncoding('utf8').on('data', done)
    }),
  )
  server.close()
  expect(seen).toBe('127.0.0.1')
})
