import { sql, type SQL } from 'drizzle-orm'
import type { Queryable } from '@/db/client'

export const spans = { tuan: 7, thang: 30, quy: 90 } as const
/** A time in which things were counted: the last days, or a month of Vietnam's calendar (`2026-11`). */
export type Span = { from: Date; until: Date }

export type Line = {
  id: number
  name: string
  under: string
  reads: number
  scans: number
  shares: number
  others: number
}
export type Day = { day: string; reads: number; scans: number; shares: number }
export type Statistics = {
  days: Day[]
  articles: Line[]
  sections: Line[]
  authors: Line[]
  places: Line[]
  channels: { channel: string; n: number }[]
}

const most = 200

/** All that is counted within the span, by what it belongs to. Who asked not to be followed is in the days alone. */
export async function readStatistics(db: Queryable, span: Span): Promise<Statistics> {
  const within = sql`c.hour >= ${span.from.toISOString()}::timestamptz and c.hour < ${span.until.toISOString()}::timestamptz`
  const sums = sql`
    coalesce(sum(c.n) filter (where c.kind = 'read'), 0)::int as reads,
    coalesce(sum(c.n) filter (where c.kind = 'scan'), 0)::int as scans,
    coalesce(sum(c.n) filter (where c.kind = 'share'), 0)::int as shares,
    coalesce(sum(c.n) filter (where c.kind in ('print', 'plain', 'listen')), 0)::int as others`
  const lines = async (id: SQL, name: SQL, under: SQL, joins: SQL) =>
    (await db.execute(sql`
      select ${id}::int as id, ${name} as name, ${under} as under, ${sums}
      from counts c ${joins} where ${within}
      group by 1, 2, 3 order by sum(c.n) desc, id limit ${most}`)) as unknown as Line[]
  const article = sql`join articles a on a.id = c.article_id`
  const section = sql`${article} join sections s on s.id = a.section_id`
  return {
    days: (await db.execute(sql`
      select to_char(d.day, 'YYYY-MM-DD') as day, ${sums}
      from generate_series(
        (${span.from.toISOString()}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date,
        ((${span.until.toISOString()}::timestamptz - interval '1 second') at time zone 'Asia/Ho_Chi_Minh')::date,
        interval '1 day') d(day)
      left join counts c on (c.hour at time zone 'Asia/Ho_Chi_Minh')::date = d.day and ${within}
      group by 1 order by 1`)) as unknown as Day[],
    articles: await lines(sql`a.id`, sql`a.title`, sql`s.name`, section),
    sections: await lines(sql`s.id`, sql`s.name`, sql`''::text`, section),
    authors: await lines(
      sql`u.id`,
      sql`u.name`,
      sql`''::text`,
      sql`${article} join article_authors w on w.article_id = a.id join authors u on u.id = w.author_id`,
    ),
    places: await lines(
      sql`k.id`,
      sql`case when k.place <> '' then concat_ws(', ', k.place, nullif(k.ward, '')) else 'Mã chính' end`,
      sql`coalesce(nullif(t.title, ''), x.name, p.title, h.name, '') || ' · /q/' || k.code`,
      sql`join codes k on k.id = c.code_id and c.kind = 'scan' left join stories t on t.id = k.article_id
        left join sections x on x.id = k.section_id left join pages p on p.id = k.page_id left join channels h on h.id = k.channel_id`,
    ),
    channels: (await db.execute(sql`
      select coalesce(c.channel, '') as channel, sum(c.n)::int as n from counts c
      where ${within} and c.kind = 'share' and c.article_id is not null group by 1 order by 2 desc`)) as unknown as Statistics['channels'],
  }
}
