import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Whether an address is one of the proxies: `10.0.0.4`, `10.0.0.0/8`, `fd00::/8`. */
export function proxyList(entries: string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (isIP(address) === 0) continue
    if (bits) list.addSubnet(address, Number(bits), family)
    else list.addAddress(address, family)
  }
  return (address) => isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

const plain = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/i, '')

/**
 * The client's address: the peer itself, unless it is a trusted proxy; then the last address of X-Forwarded-For
 * that is none. What a client writes there itself is never believed.
 */
export function believedAddress(
  peer: string,
  forwarded: string,
  isProxy: (address: string) => boolean,
): string {
  const hops = [...forwarded.split(',').map(plain).filter(Boolean), plain(peer)]
  while (hops.length > 1 && isProxy(hops.at(-1)!)) hops.pop()
  const client = hops.at(-1)!
  return isIP(client) === 0 ? plain(peer) : client
}

/** From now on X-Forwarded-For of every request is that one address, before anybody reads it. */
export function keepAddressesHonest(proxies: string[]): void {
  const isProxy = proxyList(proxies)
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    const forwarded = [request.headers['x-forwarded-for'] ?? ''].flat().join(',')
    request.headers['x-forwarded-for'] = believedAddress(
      request.socket.remoteAddress ?? '',
      forwarded,
      isProxy,
    )
  })
}
