import { safeHref } from '@/body/href'
import { readPattern } from '@/portal/old/pattern'

/** What an address is called in a sentence about it, and what is wrong with it. */
export type Read = { address: string; pattern: boolean } | { wrong: string }

const longest = 2000
const system = /^\/(admin|api|dang-nhap|_next|_a|anh|tep|q|nhung)(\/|\?|$)/

/**
 * An old address as the portal looks it up: path in plain letters, with its query, without host and without a slash
 * at the end. A full address of any host is taken: the old site may have had another.
 */
export function readOld(typed: string): Read {
  const text = withoutHost(typed.trim().normalize('NFC'))
  if (text.length > longest) return { wrong: 'Địa chỉ cũ dài quá 2.000 ký tự.' }
  if (!text.startsWith('/') || text.startsWith('//')) return { wrong: 'Địa chỉ cũ phải bắt đầu bằng /' }
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(text)!
  const address = decoded(path).replace(/\/+$/, '') + query
  if (address === '' || /[\s\p{C}]/u.test(address)) return { wrong: 'Địa chỉ cũ chưa đúng.' }
  if (system.test(address)) return { wrong: 'Địa chỉ này thuộc về chính cổng, không chuyển đi được.' }
  if (!/[{}]/.test(address)) return { address, pattern: false }
  return readPattern(address)
    ? { address, pattern: true }
    : { wrong: 'Chỗ trống trong mẫu chỉ có {slug}, {id}, {rest}, mỗi loại một lần.' }
}

/** Where an old address may lead: to a page of this site and nowhere else. `hosts`: its own and its older ones. */
export function readTarget(typed: string, hosts: string[], gaps: string[] = []): Read {
  const text = typed.trim().normalize('NFC')
  const own = /^https?:\/\//i.test(text) && URL.canParse(text) && hosts.includes(new URL(text).host)
  const address = own ? withoutHost(text) : text
  if (!address.startsWith('/') || safeHref(address) === null || address.length > longest)
    return { wrong: 'Chỉ dẫn được tới một trang của cổng này: bắt đầu bằng /' }
  if (system.test(address)) return { wrong: 'Không dẫn được tới trang của tòa soạn hay của máy.' }
  const asked = [...address.matchAll(/\{([^}]*)\}/g)].map((it) => it[1]!)
  const unknown = asked.find((it) => !gaps.includes(it))
  if (unknown !== undefined) return { wrong: `Chỗ trống {${unknown}} không có trong địa chỉ cũ.` }
  return { address, pattern: asked.length > 0 }
}

export const gapsOf = (address: string): string[] => readPattern(address)?.names ?? []

const withoutHost = (text: string) => text.replace(/^https?:\/\/[^/?#]*/i, '') || '/'

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
