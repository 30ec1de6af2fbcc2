import { isIP } from 'node:net'
import { inArray } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { resolveCode, type Resolved } from '@/sharing/codes'
import type { Trial } from './finds'

/** Tries each code as a scan would, without counting. */
export async function tryCodes(db: Queryable, codes: string[]): Promise<Trial[]> {
  const found = await Promise.all([...new Set(codes)].map((code) => resolveCode(db, code)))
  const known = found.filter((it) => it !== null)
  const slugs = known.flatMap((it) => slugOf(it) ?? [])
  const out = await db
    .select({ slug: visible.slug })
    .from(visible)
    .where(inArray(visible.slug, [...slugs, '']))
  const isOut = new Set(out.map((it) => it.slug))
  return known.map((it): Trial => {
    const slug = slugOf(it)
    if (it.kind === 'gone' || it.kind === 'waiting') return { code: it.code, finds: it.kind }
    return { code: it.code, finds: slug && !isOut.has(slug) ? 'notice' : 'right' }
  })
}

const slugOf = (it: Resolved) =>
  it.kind === 'address' && it.what === 'article' ? it.path.slice('/bai-viet/'.length) : null

/** Whether no phone but those in the house could open the site: its printed codes would lead nowhere. */
export function isHouseAddress(siteUrl: string): boolean {
  const host = new URL(siteUrl).hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) === 4) return /^(0|10|127|169\.254|172\.(1[6-9]|2\d|3[01])|192\.168)\./.test(host)
  if (isIP(host) === 6) return /^(::1?$|f[cd]|fe80)/i.test(host)
  return !host.includes('.') || /\.(local|internal|lan|home\.arpa|localhost)$/i.test(host)
}
