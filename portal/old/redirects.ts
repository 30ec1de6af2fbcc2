import { asc, eq, or } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { articles, visibleArticles as visible } from '@/db/schema/portal/articles'
import { redirects } from '@/db/schema/portal/site'
import { followPattern, readPattern } from './pattern'

const longest = 2000
const mostHops = 5

/**
 * Where an old address leads, in one hop; null when nobody knows it, or when what it led to is no more.
 * @param address path and query without host, as it was asked for: `/bai-viet/ten-cu`
 */
export async function readRedirect(db: Queryable, address: string): Promise<string | null> {
  if (address.length > longest) return null
  let at = address
  for (let hop = 0; hop < mostHops; hop++) {
    const next = await oneHop(db, at)
    if (next === null) return hop === 0 ? null : settled(db, at)
    if (next === address) return null
    at = next
  }
  return null
}

/** An exact row first, then the patterns in the order in which they were made. */
async function oneHop(db: Queryable, address: string): Promise<string | null> {
  const rows = await db
    .select({
      path: redirects.path,
      pattern: redirects.pattern,
      target: redirects.target,
      slug: articles.slug,
      ending: articles.ending,
    })
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .where(or(eq(redirects.path, address), eq(redirects.pattern, true)))
    .orderBy(asc(redirects.pattern), asc(redirects.id))
  for (const row of rows) {
    if (!row.pattern)
      return row.target ?? (row.slug && row.ending !== 'gone' ? `/bai-viet/${row.slug}` : null)
    const pattern = readPattern(row.path)
    const target = pattern && row.target ? followPattern(pattern, row.target, address) : null
    if (target !== null) return target
  }
  return null
}

/** A pattern may name an article that isn't there: then the address is as unknown as before. */
async function settled(db: Queryable, address: string): Promise<string | null> {
  const slug = /^\/bai-viet\/([^/?#]+)$/.exec(address)?.[1]
  if (slug === undefined) return address
  const [row] = await db.select({ ending: articles.ending }).from(articles).where(eq(articles.slug, slug))
  if (!row || row.ending === 'gone') return null
  if (row.ending) return address
  const [seen] = await db.select({ id: visible.id }).from(visible).where(eq(visible.slug, slug))
  return seen ? address : null
}
