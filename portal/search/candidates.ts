import { and, desc, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { listWhere, type ListFilter } from '../listing'

/** No more hits than these are ever ranked, of those in titles and of the others, so cost doesn't grow with the site. */
export const mostHits = 200

/** How far the newest articles are looked through: a title lies with its row, a text has to be opened. */
const walked = { title: 4000, text: 3000 }
/** The share of hits among the newest that is worth a walk: with it the walk fills before its end. */
const triedFirst = 300
/** How many hits the word index may give, in no order, before it stops. */
const given = { title: 5000, text: 1000 }
/** For the index, whose cost no bound of ours limits: common words have long lists there. */
const patience = '1s'

type Wanted = {
  /** The query; and the same with its phrases as single words, which the index answers without opening an article. */
  folded: string
  loose: string
  /** The words one behind the other, for titles that say just that; null for one word. */
  inRow: string | null
  titles: boolean
  filter: ListFilter
}

/**
 * The hits worth ranking: in titles, and the newest at all. The word index gives a word's hits in no order and takes
 * its time over common words, while the newest articles are quickly looked through: so those are tried first, and the
 * index is asked only for what is rare among them.
 */
export function findCandidates(db: Database, wanted: Wanted): Promise<number[]> {
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`set local enable_seqscan = off; set local max_parallel_workers_per_gather = 0; set local work_mem = '64MB'`,
    )
    const titles = await hits(tx, wanted, visible.searchTitle, 'title')
    const texts = wanted.titles ? [] : await hits(tx, wanted, visible.searchFolded, 'text')
    return [...new Set([...titles, ...texts])]
  })
}

const newestFirst = [desc(visible.publishedAt), desc(visible.id)]
const holds = (vector: SQL | AnyPgColumn, query: string) => sql`${vector} @@ ${query}::tsquery`

type Vector = typeof visible.searchTitle | typeof visible.searchFolded

async function hits(tx: Transaction, wanted: Wanted, vector: Vector, place: keyof typeof walked) {
  const first = await amongNewest(tx, wanted, vector, triedFirst)
  const enough = first.length * (walked[place] / triedFirst) >= mostHits
  const newest = enough ? await amongNewest(tx, wanted, vector, walked[place]) : first
  if (newest.length >= mostHits) return newest
  const others = await byIndex(tx, wanted, vector, given[place])
  return [...new Set([...newest, ...others])].slice(0, mostHits)
}

async function amongNewest(tx: Transaction, { folded, filter }: Wanted, vector: Vector, most: number) {
  const newest = tx
    .select({ id: visible.id, at: visible.publishedAt, vector: sql`${vector}`.as('vector') })
    .from(visible)
    .where(listWhere(filter))
    .orderBy(...newestFirst)
    .limit(most)
    .as('newest')
  const rows = await tx
    .select({ id: newest.id })
    .from(newest)
    .where(holds(sql`${newest.vector}`, folded))
    .limit(mostHits)
  return rows.map((it) => it.id)
}

/** What says the words in a row goes first, then the newest. Nothing where the index takes too long. */
async function byIndex(tx: Transaction, wanted: Wanted, vector: Vector, most: number): Promise<number[]> {
  const { folded, loose, inRow, filter } = wanted
  const some = tx
    .select({ id: visible.id, at: visible.publishedAt, vector: sql`${vector}`.as('vector') })
    .from(visible)
    .where(and(holds(vector, loose), listWhere(filter)))
    .limit(most)
    .as('some')
  const inTitle = vector === visible.searchTitle && inRow !== null
  try {
    return await tx.transaction(async (inner) => {
      await inner.execute(
        sql.raw(`set local enable_indexscan = off; set local statement_timeout = '${patience}'`),
      )
      const rows = await inner
        .select({ id: some.id })
        .from(some)
        .where(folded === loose ? undefined : holds(sql`${some.vector}`, folded))
        .orderBy(...(inTitle ? [desc(holds(sql`${some.vector}`, inRow))] : []), desc(some.at), desc(some.id))
        .limit(mostHits)
      await inner.execute(sql`set local enable_indexscan = on; set local statement_timeout = default`)
      return rows.map((it) => it.id)
    })
  } catch (error) {
    if ((error as { cause?: { code?: string } }).cause?.code === cancelled) return []
    throw error
  }
}

/** PostgreSQL's code of a statement that took too long. */
export const cancelled = '57014'
