import { and, desc, eq, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { sections } from '@/db/schema/portal/sections'
import { item, itemColumns, pageSize, type ListItem } from '../listing'
import { excerpt, highlight, type Piece } from './highlight'
import { parseQuery, tsquery } from './query'

export type Hit = { item: ListItem; title: Piece[]; sapo: Piece[]; excerpt: Piece[] | null }
/** `total` counts no further than `mostHits`: then there may be more. */
export type Results = { hits: Hit[]; total: number; page: number; pages: number }

export const mostHits = 300

/**
 * Looks for words in title, sapo and text, without regard to marks. The newest 300 hits are ranked, never all:
 * what has every mark as it was typed first, then by the weight of the place, then the newest.
 * @param page from 1
 * @returns null when there is no word to look for
 */
export async function search(db: Queryable, typed: string, page: number): Promise<Results | null> {
  const query = parseQuery(typed)
  if (!query) return null
  const words = tsquery(query)
  const folded = sql`to_tsquery('vi', ${words})`
  const exact = sql`to_tsquery('simple', ${words})`
  const newest = db
    .select({
      id: visible.id,
      at: visible.publishedAt,
      exact: sql<boolean>`${visible.searchTyped} @@ ${exact}`.as('exact'),
      rank: sql<number>`ts_rank(${visible.searchFolded}, ${folded})`.as('rank'),
    })
    .from(visible)
    .where(sql`${visible.searchFolded} @@ ${folded}`)
    .orderBy(desc(visible.publishedAt), desc(visible.id))
    .limit(mostHits)
    .as('newest')
  const ranked = db
    .select({
      id: newest.id,
      exact: newest.exact,
      rank: newest.rank,
      total: sql<number>`(count(*) over ())::int`.as('total'),
    })
    .from(newest)
    .orderBy(desc(newest.exact), desc(newest.rank), desc(newest.at), desc(newest.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .as('ranked')
  const rows = await db
    .select({ ...itemColumns, text: visible.text, total: ranked.total })
    .from(ranked)
    .innerJoin(visible, eq(visible.id, ranked.id))
    .innerJoin(sections, eq(sections.id, visible.sectionId))
    .leftJoin(media, and(eq(media.id, visible.leadId)))
    .orderBy(desc(ranked.exact), desc(ranked.rank), desc(visible.publishedAt), desc(visible.id))
  const total = rows[0]?.total ?? 0
  const hits = rows.map(({ text, total: _, ...row }) => {
    const shown = item(row)
    const sapo = highlight(shown.sapo, query)
    const inText = sapo.some((it) => it.hit) ? null : excerpt(text, query)
    return {
      item: shown,
      title: highlight(shown.title, query),
      sapo,
      excerpt: inText === null ? null : highlight(inText, query),
    }
  })
  return { hits, total, page, pages: Math.max(1, Math.ceil(total / pageSize)) }
}
