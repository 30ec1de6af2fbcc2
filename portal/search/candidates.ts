import { and, desc, or, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { listWhere, type ListFilter } from '../listing'
import { anyOf } from './query'

type Place = 'title' | 'text'

/** Where a search stops, so that its cost doesn't grow with the site. */
export const bounds = {
  /** No more hits than these are ever ranked, of those in titles and of the others. */
  mostHits: 200,
  /** How far the newest articles are looked through: a title lies with its row, a text has to be opened. */
  walked: { title: 4000, text: 3000 },
  /** The share of hits among the newest that is worth a walk: with it the walk fills before its end. */
  triedFirst: 300,
  /** How many hits the word index may give, in no order, before it stops. */
  given: { title: 5000, text: 1000 },
  /** Hits that the word index would gather, of which it then gives some: from here on a walk costs less and gives newer ones. */
  mostGathered: 100_000,
}
type Bounds = typeof bounds
/** Milliseconds of each step. The index has long lists of common words, which none of the bounds shortens. */
const usualPatience = 1000

type Wanted = {
  /**
   * The query; and what all its hits hold too, which the index answers quickly and without opening an article. That
   * may be one of several, the likeliest first: over each by itself the index skips, over all at once it reads on.
   */
  folded: string
  loose: string[]
  /** The words one behind the other, for titles that say just that; null for one word. */
  inRow: string | null
  titles: boolean
  filter: ListFilter
  /** Milliseconds for each step, and for all that is asked of the index in turn. */
  patience?: number
}

/**
 * The hits worth ranking: in titles, and the newest at all. The word index gives a word's hits in no order and takes
 * its time over common words, while the newest articles are quickly looked through: so those are tried first, and the
 * index is asked only for what is rare among them. What was found until patience ends is the answer.
 */
export async function findCandidates(db: Database, wanted: Wanted, within = bounds): Promise<number[]> {
  const { mostHits, walked, triedFirst, mostGathered } = within
  const { loose, titles, patience = usualPatience } = wanted
  const found: Record<Place, number[]> = { title: [], text: [] }
  const places: Place[] = titles ? ['title'] : ['title', 'text']
  try {
    await db.transaction(async (tx) => {
      await tx.execute(
        sql.raw(
          `set local enable_seqscan = off; set local work_mem = '64MB'; set local statement_timeout = ${Math.ceil(patience)}`,
        ),
      )
      const first = await lookThroughFirst(tx, wanted, within)
      for (const place of places)
        found[place] = first.flatMap((it) => (it[place] ? [it.id] : [])).slice(0, mostHits)
      const missing = () => places.filter((place) => found[place].length < mostHits)
      const areMany = (place: Place) => gathered(first, place) > mostGathered
      for (const place of missing())
        if (areMany(place) || found[place].length * (walked[place] / triedFirst) >= mostHits)
          found[place] = await lookThrough(tx, wanted, place, within)
      const rare = missing().filter((place) => !areMany(place))
      if (rare.length > 0) await tx.execute(sql`set local enable_indexscan = off`)
      const began = performance.now()
      for (const place of rare)
        for (const ways of place === 'title' ? [loose] : loose.map((it) => [it])) {
          if (performance.now() - began >= patience) break
          const others = await askIndex(tx, wanted, place, ways, within)
          found[place] = [...new Set([...found[place], ...others])].slice(0, mostHits)
          if (others.length > 0) break
        }
    })
  } catch (error) {
    if (!ranOutOfTime(error)) throw error
  }
  return [...new Set([...found.title, ...found.text])]
}

const newestFirst = [desc(visible.publishedAt), desc(visible.id)]
const vectors = { title: visible.searchTitle, text: visible.searchFolded }
const holds = (vector: SQL | AnyPgColumn, query: string) => sql<boolean>`${vector} @@ ${query}::tsquery`

/** How many hits the word index would gather, as far as the newest and PostgreSQL's own estimate tell. */
function gathered(newest: Awaited<ReturnType<typeof lookThroughFirst>>, place: Place): number {
  const hits = newest.filter((it) => (place === 'title' ? it.looseTitle : it.looseText)).length
  return (hits / Math.max(1, newest.length)) * (newest[0]?.articles ?? 0)
}

/** Both places at once, in the very newest. */
async function lookThroughFirst(
  tx: Transaction,
  { folded, loose, titles, filter }: Wanted,
  { triedFirst }: Bounds,
) {
  const newest = tx
    .select({
      id: visible.id,
      at: visible.publishedAt,
      title: visible.searchTitle,
      text: visible.searchFolded,
    })
    .from(visible)
    .where(listWhere(filter))
    .orderBy(...newestFirst)
    .limit(triedFirst)
    .as('newest')
  const never = sql<boolean>`false`
  return tx
    .select({
      id: newest.id,
      title: holds(newest.title, folded),
      text: titles ? never : holds(newest.text, folded),
      looseTitle: holds(newest.title, anyOf(loose)),
      looseText: titles ? never : holds(newest.text, anyOf(loose)),
      articles: sql<number>`(select reltuples from pg_class where oid = 'articles'::regclass)`,
    })
    .from(newest)
}

async function lookThrough(
  tx: Transaction,
  { folded, filter }: Wanted,
  place: Place,
  { walked, mostHits }: Bounds,
): Promise<number[]> {
  const newest = tx
    .select({ id: visible.id, at: visible.publishedAt, vector: sql`${vectors[place]}`.as('vector') })
    .from(visible)
    .where(listWhere(filter))
    .orderBy(...newestFirst)
    .limit(walked[place])
    .as('newest')
  const rows = await tx
    .select({ id: newest.id })
    .from(newest)
    .where(holds(sql`${newest.vector}`, folded))
    .limit(mostHits)
  return rows.map((it) => it.id)
}

/** What says the words in a row goes first, then the newest. */
async function askIndex(
  tx: Transaction,
  { folded, loose, inRow, filter }: Wanted,
  place: Place,
  ways: string[],
  { given, mostHits }: Bounds,
): Promise<number[]> {
  const some = tx
    .select({ id: visible.id, at: visible.publishedAt, vector: sql`${vectors[place]}`.as('vector') })
    .from(visible)
    .where(and(or(...ways.map((it) => holds(vectors[place], it))), listWhere(filter)))
    .limit(given[place])
    .as('some')
  const rows = await tx
    .select({ id: some.id })
    .from(some)
    .where(folded === anyOf(loose) ? undefined : holds(sql`${some.vector}`, folded))
    .orderBy(
      ...(place === 'title' && inRow !== null ? [desc(holds(sql`${some.vector}`, inRow))] : []),
      desc(some.at),
      desc(some.id),
    )
    .limit(mostHits)
  return rows.map((it) => it.id)
}

/** Whether PostgreSQL ended a statement that took longer than it may. */
export const ranOutOfTime = (error: unknown): boolean =>
  (error as { cause?: { code?: string } }).cause?.code === '57014'
