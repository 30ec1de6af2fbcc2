/** Where to go after signing in: a page of the newsroom on this host, whatever was asked for. */
export function returnAddress(asked: unknown, siteUrl: string): string {
  const home = '/admin'
  if (typeof asked !== 'string') return home
  try {
    const { origin, pathname, search } = new URL(asked, siteUrl)
    const inside = pathname === home || pathname.startsWith(`${home}/`)
    return origin === new URL(siteUrl).origin && inside ? `${pathname}${search}` : home
  } catch {
    return home
  }
}
