import { and, desc, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { listWhere, type ListFilter } from '../listing'

/** No more than the newest so many hits are ever ranked, so cost doesn't grow with the site. */
export const mostHits = 200
const mostTitleHits = 200

/** How many hits the word index may give before it stops, and how many of the newest articles are then looked at. */
const wideEnough = { words: 1000, phrase: 1000 }
const newestLookedAt = 1000

type Wanted = {
  /** The query; and the same with its phrases as single words, which the index answers without opening an article. */
  folded: string
  loose: string
  titles: boolean
  filter: ListFilter
}

/**
 * The hits worth ranking: the newest in titles, and the newest at all. The word index gives a word's hits in no order,
 * so what is rare is taken whole; where it stops, the newest articles are walked and the rest is filled up from what
 * it gave. Opening an article's vector costs most, so each step is bounded.
 */
export function findCandidates(db: Database, wanted: Wanted): Promise<number[]> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off; set local enable_indexscan = off`)
    const titles = await inTitles(tx, wanted)
    if (wanted.titles) return titles
    const wide = await byIndex(tx, wanted)
    if (wide.whole) return merged(titles, wide.ids)
    await tx.execute(sql`set local enable_indexscan = on`)
    const recent = await amongNewest(tx, wanted)
    return merged(titles, merged(recent, wide.ids).slice(0, mostHits))
  })
}

const merged = (first: number[], then: number[]) => [...new Set([...first, ...then])]
const newestFirst = [desc(visible.publishedAt), desc(visible.id)]
const holds = (vector: SQL | AnyPgColumn, query: string) => sql`${vector} @@ ${query}::tsquery`

async function inTitles(tx: Transaction, { folded, filter }: Wanted): Promise<number[]> {
  const rows = await tx
    .select({ id: visible.id })
    .from(visible)
    .where(and(holds(visible.searchTitle, folded), listWhere(filter)))
    .orderBy(...newestFirst)
    .limit(mostTitleHits)
  return rows.map((it) => it.id)
}

async function byIndex(tx: Transaction, { folded, loose, filter }: Wanted) {
  const most = folded === loose ? wideEnough.words : wideEnough.phrase
  const wide = tx
    .select({
      id: visible.id,
      at: visible.publishedAt,
      fits: (folded === loose ? sql<boolean>`true` : holds(visible.searchFolded, folded)).as('fits'),
    })
    .from(visible)
    .where(and(holds(visible.searchFolded, loose), listWhere(filter)))
    .limit(most)
    .as('wide')
  const [row] = await tx
    .select({
      all: sql<number>`count(*)::int`,
      ids: sql<
        number[] | null
      >`(array_agg(${wide.id} order by ${wide.at} desc, ${wide.id} desc) filter (where ${wide.fits}))[:${sql.raw(String(mostHits))}]`,
    })
    .from(wide)
  return { ids: (row?.ids ?? []).map(Number), whole: (row?.all ?? 0) < most }
}

async function amongNewest(tx: Transaction, { folded, filter }: Wanted): Promise<number[]> {
  const newest = tx
    .select({ id: visible.id, at: visible.publishedAt, vector: visible.searchFolded })
    .from(visible)
    .where(listWhere(filter))
    .orderBy(...newestFirst)
    .limit(newestLookedAt)
    .as('newest')
  const rows = await tx
    .select({ id: newest.id })
    .from(newest)
    .where(holds(sql`${newest.vector}`, folded))
    .limit(mostHits)
  return rows.map((it) => it.id)
}
