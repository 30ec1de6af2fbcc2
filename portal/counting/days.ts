import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { counts } from '@/db/schema/portal/counts'

/** Nothing asks for the hours of an older day. */
const daysByTheHour = 15
const midnight = sql`timestamptz '2000-01-01T00:00+07:00'`
const oneDay = sql`interval '1 day'`

/**
 * Sums what was counted by the hour on days long gone into the first hour of each day in Vietnam: a year is a third
 * as many rows, and no figure of a day is another. Each day at once or not at all; what comes late is added. Whether a
 * day has hours is asked by the next one: of a range, the planner thinks that it must read millions.
 */
export async function sumDays(db: Database, now = new Date()): Promise<void> {
  const days = await db.execute<{ day: string }>(sql`
    select day::text from generate_series(
      (select date_bin(${oneDay}, min(hour), ${midnight}) from ${counts}),
      ${now.toISOString()}::timestamptz - make_interval(days => ${daysByTheHour + 1}), ${oneDay}) day
    where (select c.hour from ${counts} c where c.hour > day order by c.hour limit 1) < day + ${oneDay}`)
  for (const { day } of days)
    await db.execute(sql`
      with gone as (
        delete from ${counts} where hour > ${day}::timestamptz and hour < ${day}::timestamptz + ${oneDay} returning *)
      insert into ${counts} (hour, kind, article_id, code_id, channel, n)
      select ${day}::timestamptz, kind, article_id, code_id, channel, sum(n) from gone group by 2, 3, 4, 5
      on conflict on constraint counts_key do update set n = counts.n + excluded.n`)
}
