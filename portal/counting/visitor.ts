import { isIPv6 } from 'node:net'

/** What a request says of whoever sent it. */
export type Asking = { method: string; header: (name: string) => string | null }

/** Who is counted: nobody, the totals alone, or a visitor by address and program, which are never kept. */
export type Visitor = { count: 'nothing' } | { count: 'totals' | 'all'; address: string; program: string }

/** Cubot makes telephones. */
const robots =
  /(?<!cu)bot(?:\b|_)|crawl|spider|slurp|preview|facebookexternalhit|facebot|whatsapp\/|monitor|lighthouse|pagespeed|validator|scrape|feed|curl|wget|python|java\/|headlessscreenshot/i
const browser = /^(Mozilla|Opera)\//
const session = /(^|; *)(__Secure-)?next-auth\.session-token=/

/**
 * Robots, looks ahead, HEAD and staff are nobody. Who asks not to be followed adds to the totals alone.
 * The address is the one that `client-address` believes; of IPv6 the network of one household.
 */
export function visitorOf({ method, header }: Asking): Visitor {
  const program = (header('user-agent') ?? '').slice(0, 300)
  const purpose = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map((name) => header(name) ?? '').join(' ')
  const isNobody =
    method === 'HEAD' ||
    !browser.test(program) ||
    robots.test(program) ||
    /prefetch|preview|prerender/i.test(purpose) ||
    session.test(header('cookie') ?? '')
  if (isNobody) return { count: 'nothing' }
  const asksNotTo = header('dnt') === '1' || header('sec-gpc') === '1'
  const address = networkOf(header('x-forwarded-for') ?? '')
  return { count: asksNotTo ? 'totals' : 'all', address, program }
}

/** An IPv6 household has 2⁶⁴ addresses: its first four groups name it. */
export function networkOf(address: string): string {
  const plain = address.trim().replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.toLowerCase().replace(/%.*$/, '').split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  const groups = tail === undefined ? before : [...before, ...zeros, ...after]
  return groups
    .slice(0, 4)
    .map((it) => it.replace(/^0+(?=.)/, ''))
    .join(':')
}
