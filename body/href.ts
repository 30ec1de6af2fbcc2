const LONGEST = 2048
const HOST = /^([a-z\d_-]+\.)*[a-z\d_-]+\.?$|^\[[\da-f:.]+\]$/i
const MAIL = /^mailto:[^@?]+@[^@?]+(\?.*)?$/i
const PHONE = /^tel:[+*#]?\d[\d().*#-]*$/i

/**
 * The address if a reader may safely follow it, else null; as typed, but for signs that no address may hold.
 * Allowed: http, https, mailto, tel, addresses on this site (`/…`) and in this page (`#…`). Refused: every other
 * scheme, `//host` and `/\host`, passwords in an address, and white space, control or invisible characters,
 * by which browsers and people can be misled.
 */
export function safeHref(raw: string): string | null {
  const href = raw.replace(/^ +| +$/g, '').replace(/["<>`{}|^]/g, encodeURIComponent)
  if (href.length > LONGEST || /[\s\p{C}\p{Z}\\]/u.test(href)) return null
  if (/^#./.test(href)) return href
  if (href.startsWith('/')) return staysOnSite(href) ? href : null
  if (/^https?:\/\/[^/]/i.test(href)) return isPlainWebAddress(href) ? href : null
  return MAIL.test(href) || PHONE.test(href) ? href : null
}

function staysOnSite(href: string): boolean {
  const here = 'https://here.invalid'
  return !href.startsWith('//') && URL.canParse(href, here) && new URL(href, here).origin === here
}

function isPlainWebAddress(href: string): boolean {
  if (!URL.canParse(href)) return false
  const { hostname, username, password } = new URL(href)
  return HOST.test(hostname) && username === '' && password === '' && !/^[^/]*\/\/[^/?#]*@/.test(href)
}

/** Whether an address that `safeHref` let through leads away from this site. */
export const isExternal = (href: string, siteUrl: string): boolean =>
  /^https?:/i.test(href) && new URL(href).host !== new URL(siteUrl).host

/** The address in full, for paper and for copies that are read elsewhere. */
export const absolute = (href: string, siteUrl: string): string =>
  href.startsWith('/') ? new URL(siteUrl).origin + href : href
