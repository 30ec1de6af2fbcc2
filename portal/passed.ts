import { sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Queryable } from '@/db/client'
import { articles } from '@/db/schema/portal/articles'
import { utilities } from '@/db/schema/portal/site'

/** What time alone changed for readers, by the database's clock. `now` is the next call's `since`. */
export type Passed = { now: Date; lists: boolean; site: boolean }

/**
 * Whether a stored moment passed after `since`: a utility's from and until, the end of an urgent notice. What is
 * scheduled or removed by its hour the newsroom's clock publishes and removes.
 * @param since null asks for the time alone
 */
export async function readPassed(db: Queryable, since: Date | null): Promise<Passed> {
  const from = sql`${since?.toISOString() ?? null}::timestamptz`
  const between = (column: AnyPgColumn) => sql`(${column} > ${from} and ${column} <= now())`
  const [row] = await db
    .select({
      now: sql<string>`date_trunc('milliseconds', now())`,
      lists: sql<boolean>`exists (select 1 from ${articles} where ${between(articles.urgentUntil)})`,
      site: sql<boolean>`exists (select 1 from ${utilities} where ${between(utilities.showFrom)} or ${between(utilities.showUntil)})`,
    })
    .from(sql`(select 1) one`)
  if (!row) throw new Error('one row always')
  return { ...row, now: new Date(row.now) }
}
