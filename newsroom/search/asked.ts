import { desc, gt, sql, sum } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { searches } from '@/db/schema/portal/counts'
import { vietnamToday } from '../vietnam-day'

/** What readers searched within the last thirty days, folded; `found` is what they found the last time. */
export type AskedWords = { query: string; n: number; found: number }

const daysBack = 30

/** The searches that were made most; with `missed` those alone that found nothing the last time. */
export async function listAsked(db: Queryable, missed: boolean, limit: number): Promise<AskedWords[]> {
  const n = sum(searches.n).mapWith(Number)
  const found = sql<number>`(array_agg(${searches.found} order by ${searches.day} desc))[1]`
  return db
    .select({ query: searches.query, n, found })
    .from(searches)
    .where(gt(searches.day, sql`${vietnamToday} - ${daysBack}::int`))
    .groupBy(searches.query)
    .having(missed ? sql`${found} = 0` : undefined)
    .orderBy(desc(n), searches.query)
    .limit(limit)
}
