import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Queryable } from '@/db/client'
import { articles } from '@/db/schema/portal/articles'
import { frontPages, utilities } from '@/db/schema/portal/site'

/** What time alone changed for readers, by the database's clock. `now` is the next call's `since`. */
export type Passed = { now: Date; lists: boolean; site: boolean }

/**
 * Whether a stored moment passed after `since`: a utility's from and until, the end of an urgent notice, a pin of the
 * front page. What is scheduled or removed by its hour the newsroom's clock publishes and removes.
 * @param since null asks for the time alone
 */
export async function readPassed(db: Queryable, since: Date | null): Promise<Passed> {
  const from = sql`${since?.toISOString() ?? null}::timestamptz`
  const between = (moment: AnyPgColumn | SQL) => sql`(${moment} > ${from} and ${moment} <= now())`
  const [row] = await db
    .select({
      now: sql<string>`date_trunc('milliseconds', now())`,
      lists: sql<boolean>`exists (select 1 from ${articles} where ${between(articles.urgentUntil)}) or exists (${pins(between)})`,
      site: sql<boolean>`exists (select 1 from ${utilities} where ${between(utilities.showFrom)} or ${between(utilities.showUntil)})`,
    })
    .from(sql`(select 1) one`)
  if (!row) throw new Error('one row always')
  return { ...row, now: new Date(row.now) }
}

/** The arrangement that is live, where it becomes so or one of its pins begins or ends. */
function pins(between: (moment: AnyPgColumn | SQL) => SQL): SQL {
  const moments = sql`'$.** ? (@ like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}T")'`
  return sql`select 1 from (select * from ${frontPages} where ${frontPages.publishedAt} <= now()
    order by ${frontPages.publishedAt} desc limit 1) live
    left join lateral jsonb_path_query(live.slots, ${moments}) pin on true
    where ${between(sql`live.published_at`)} or ${between(sql`(pin #>> '{}')::timestamptz`)}`
}
