import { desc, eq, sql, type SQL } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { sections } from '@/db/schema/portal/sections'
import { among } from './among'
import { findCandidates } from './candidates'
import { item, itemColumns, type ListFilter, type ListItem } from '../listing'

export type Found = {
  rows: { item: ListItem; text: string }[]
  total: number
  /** Every hit that was ranked. */
  ids: number[]
  /** A title holds all words, or some text holds them in a row. */
  sure: boolean
}

type Ask = {
  /** For the folded vectors; never empty. */
  folded: string
  /** See `findCandidates`. */
  loose: string[]
  /** For the typed vector; null when no mark was typed. */
  typed: string | null
  /** The words one behind the other, for titles that say just that; null for one word. */
  inRow: string | null
  /** Look in titles alone. */
  titles?: boolean
  patience?: number
  filter: ListFilter
  order: 'relevance' | 'date'
  limit: number
  offset: number
}

/** Ranks the hits that are worth it and returns one page of them. */
export async function find(db: Database, ask: Ask): Promise<Found> {
  const ids = await findCandidates(db, { ...ask, titles: ask.titles ?? false })
  if (ids.length === 0) return { rows: [], total: 0, ids, sure: false }
  const folded = sql`${ask.folded}::tsquery`
  const flag = (query: string | null, vector: SQL) =>
    query === null ? sql<boolean>`false` : sql<boolean>`${vector} @@ ${query}::tsquery`
  const scored = db
    .select({
      id: sql<number>`${visible.id}`.as('hit_id'),
      at: sql<Date>`${visible.publishedAt}`.as('at'),
      exact: flag(ask.typed, sql`${visible.searchTyped}`).as('exact'),
      score: sql<number>`
        (${flag(ask.inRow, sql`${visible.searchTitle}`)})::int * 4
        + (${visible.searchTitle} @@ ${folded})::int * 2
        + (${flag(ask.inRow, sql`${visible.searchFolded}`)})::int * 2
        + ts_rank(${visible.searchFolded}, ${folded})`.as('score'),
    })
    .from(visible)
    .where(among(visible.id, ids))
    .as('scored')
  const byRank = [desc(scored.exact), desc(scored.score)]
  const order = [...(ask.order === 'date' ? [] : byRank), desc(scored.at), desc(scored.id)]
  const page = db
    .select({
      id: scored.id,
      total: sql<number>`(count(*) over ())::int`.as('total'),
      best: sql<number>`max(${scored.score}) over ()`.as('best'),
      place: sql<number>`row_number() over (order by ${sql.join(order, sql`, `)})`.as('place'),
    })
    .from(scored)
    .orderBy(...order)
    .limit(ask.limit)
    .offset(ask.offset)
    .as('page')
  const rows = await db
    .select({
      ...itemColumns,
      text: visible.text,
      total: page.total,
      best: page.best,
    })
    .from(page)
    .innerJoin(visible, eq(visible.id, page.id))
    .innerJoin(sections, eq(sections.id, visible.sectionId))
    .leftJoin(media, eq(media.id, visible.leadId))
    .orderBy(page.place)
  return {
    rows: rows.map(({ text, total: _, best: __, ...row }) => ({ item: item(row), text })),
    total: rows[0]?.total ?? 0,
    ids,
    sure: (rows[0]?.best ?? 0) >= 2,
  }
}
