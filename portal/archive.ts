import { and, gte, lt, max, min, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { startOfVietnamDay, vietnamDay } from '@/vietnamese/dates'
import { monthAfter } from '@/vietnamese/months'
import { listArticles, type ListItem } from './listing'

/** The first and the last day that have articles, `yyyy-mm-dd`; null on an empty site. */
export type Span = { first: string; last: string }

/** Two look-ups in the date index, whatever the number of articles. */
export async function readSpan(db: Queryable): Promise<Span | null> {
  const [row] = await db
    .select({ first: min(visible.publishedAt), last: max(visible.publishedAt) })
    .from(visible)
  return row?.first && row.last ? { first: vietnamDay(row.first), last: vietnamDay(row.last) } : null
}

/** How many articles each day of a month has: `{ '2026-11-23': 7 }`. @param month `yyyy-mm` */
export async function readMonth(db: Queryable, month: string): Promise<Record<string, number>> {
  const from = startOfVietnamDay(`${month}-01`)
  const day = sql<string>`to_char(${visible.publishedAt} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`
  const rows = await db
    .select({ day: day.as('day'), n: sql<number>`count(*)::int` })
    .from(visible)
    .where(
      and(
        gte(visible.publishedAt, from),
        lt(visible.publishedAt, startOfVietnamDay(`${monthAfter(month, 1)}-01`)),
      ),
    )
    .groupBy(sql`1`)
  return Object.fromEntries(rows.map((it) => [it.day, it.n]))
}

/** One day whole, and the nearest days before and after it that have articles. */
export type Day = { items: ListItem[]; before: string | null; after: string | null }

const mostOfADay = 500

/** @param day `yyyy-mm-dd`, a real day */
export async function readDay(db: Queryable, day: string): Promise<Day> {
  const from = startOfVietnamDay(day)
  const end = new Date(from.getTime() + 86_400_000)
  const [items, [near]] = await Promise.all([
    listArticles(db, { from, before: end }, mostOfADay),
    db
      .select({
        before: sql<Date | null>`(${db
          .select({ at: max(visible.publishedAt) })
          .from(visible)
          .where(lt(visible.publishedAt, from))})`.mapWith(visible.publishedAt),
        after: sql<Date | null>`(${db
          .select({ at: min(visible.publishedAt) })
          .from(visible)
          .where(gte(visible.publishedAt, end))})`.mapWith(visible.publishedAt),
      })
      .from(sql`(select 1) one`),
  ])
  const named = (at: Date | null | undefined) => (at ? vietnamDay(at) : null)
  return { items, before: named(near?.before), after: named(near?.after) }
}
