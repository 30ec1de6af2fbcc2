import { sql, type SQL } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { vietnamDayOf } from '../vietnam-day'
import { dailyOf, within, type Span } from './span'

export type Totals = {
  reads: number
  scans: number
  shares: number
  /** Prints, plain copies and listens. */
  others: number
}
export type Line = Totals & { id: number; name: string; under: string }
export type ArticleLine = Line & {
  /** The day in Vietnam, `2026-11-23`. */
  publishedOn: string
  code: string
}
export type Place = {
  id: number
  articleId: number | null
  sectionId: number | null
  pageId: number | null
  channelId: number | null
  name: string
  ward: string
  note: string
  to: string
  code: string
  /** The day in Vietnam, `2026-11-23`. */
  issuedOn: string
  n: number
}
export type Day = Totals & { day: string }

/** All of the days together. */
export const totalsOf = (days: Totals[]): Totals => {
  const sum = (of: keyof Totals) => days.reduce((all, day) => all + day[of], 0)
  return { reads: sum('reads'), scans: sum('scans'), shares: sum('shares'), others: sum('others') }
}

export type Statistics = {
  days: Day[]
  /** The most read ones. */
  articles: ArticleLine[]
  /** How many were read at all. */
  articlesRead: number
  sections: Line[]
  authors: Line[]
  /** Every code at a place that was there within the span, those that nobody scanned too: the last ones. */
  places: Place[]
  /** Scans of the codes in articles' own pages and on their prints. */
  mainScans: number
  channels: { channel: string; n: number }[]
}

const sums = sql`
  coalesce(sum(c.n) filter (where c.kind = 'read'), 0)::int as reads,
  coalesce(sum(c.n) filter (where c.kind = 'scan'), 0)::int as scans,
  coalesce(sum(c.n) filter (where c.kind = 'share'), 0)::int as shares,
  coalesce(sum(c.n) filter (where c.kind in ('print', 'plain', 'listen')), 0)::int as others`

/** What was counted within the span, as one line. */
export async function readTotals(db: Queryable, span: Span): Promise<Totals> {
  const [row] = await db.execute(sql`select ${sums} from counts c where ${within(span)}`)
  return row as Totals
}

/** Whether counting had begun by then: what began within a span can't be compared with it. */
export async function wasCounting(db: Queryable, moment: Date): Promise<boolean> {
  const [row] = await db.execute<{ was: boolean }>(
    sql`select exists (select from counts where hour < ${moment.toISOString()}::timestamptz) as was`,
  )
  return row?.was ?? false
}

/**
 * All that is counted within the span, by what it belongs to. Who asked not to be followed is in the days alone.
 * A busy quarter has a million counts: each of the queries goes through them once.
 */
export async function readStatistics(db: Queryable, span: Span, mostArticles: number): Promise<Statistics> {
  const [days, lines, placed, channels] = await Promise.all([
    readDays(db, span),
    readLines(db, span, mostArticles),
    readPlaces(db, span),
    db.execute<Statistics['channels'][number]>(sql`
      select coalesce(c.channel, '') as channel, sum(c.n)::int as n from counts c
      where ${within(span)} and c.kind = 'share' and c.article_id is not null group by 1 order by 2 desc`),
  ])
  return { days, ...lines, ...placed, channels }
}

const readDays = (db: Queryable, span: Span): Promise<Day[]> =>
  db.execute<Day>(sql`
    select to_char(d.day, 'YYYY-MM-DD') as day, ${sums}
    from ${dailyOf(span)} d(day)
    left join (select c.hour, c.kind, sum(c.n) as n from counts c where ${within(span)} group by 1, 2) c
      on ${vietnamDayOf(sql`c.hour`)} = d.day
    group by 1 order by 1`)

const vietnamDayText = (moment: SQL) => sql`to_char(${vietnamDayOf(moment)}, 'YYYY-MM-DD')`
/** The rows of a query, the most read first, as one value. */
const lines = (query: SQL) =>
  sql`(select coalesce(json_agg(it order by it.reads desc, it.scans desc, it.id), '[]') from (${query}) it)`

type Lines = Pick<Statistics, 'articles' | 'articlesRead' | 'sections' | 'authors'>

async function readLines(db: Queryable, span: Span, mostArticles: number): Promise<Lines> {
  const all = sql`sum(m.reads) as reads, sum(m.scans) as scans, sum(m.shares) as shares, sum(m.others) as others`
  const [row] = await db.execute<Lines>(sql`
    with summed as materialized (
      select c.article_id, ${sums} from counts c where ${within(span)} and c.article_id is not null group by 1)
    select
      ${lines(sql`
        select a.id, a.title as name, s.name as under, coalesce(k.code, '') as code,
          ${vietnamDayText(sql`a.published_at`)} as "publishedOn", m.reads, m.scans, m.shares, m.others
        from (select * from summed order by reads desc, scans desc, article_id limit ${mostArticles}) m
          join articles a on a.id = m.article_id join sections s on s.id = a.section_id
          left join codes k on k.article_id = a.id and k.main`)} as articles,
      (select count(*) from summed where reads > 0)::int as "articlesRead",
      ${lines(sql`
        select s.id, s.name, '' as under, ${all}
        from summed m join articles a on a.id = m.article_id join sections s on s.id = a.section_id
        group by s.id`)} as sections,
      ${lines(sql`
        select u.id, u.name, '' as under, ${all}
        from summed m join article_authors w on w.article_id = m.article_id join authors u on u.id = w.author_id
        group by u.id`)} as authors`)
  return row!
}

type Placed = Pick<Statistics, 'places' | 'mainScans'>

async function readPlaces(db: Queryable, span: Span): Promise<Placed> {
  const [row] = await db.execute<Placed>(sql`
    with scans as materialized (
      select c.code_id, sum(c.n)::int as n from counts c
      where ${within(span)} and c.kind = 'scan' and c.code_id is not null group by 1)
    select
      (select coalesce(json_agg(it order by it.n desc, it.id), '[]') from (
        select k.id, k.place as name, k.ward, k.note, k.code, coalesce(c.n, 0) as n,
          ${vietnamDayText(sql`k.issued_at`)} as "issuedOn", k.article_id as "articleId",
          k.section_id as "sectionId", k.page_id as "pageId", k.channel_id as "channelId",
          coalesce(nullif(t.title, ''), x.name, p.title, h.name, '') as "to"
        from codes k left join scans c on c.code_id = k.id
          left join stories t on t.id = k.article_id left join sections x on x.id = k.section_id
          left join pages p on p.id = k.page_id left join channels h on h.id = k.channel_id
        where not k.main and k.issued_at < ${span.until.toISOString()}::timestamptz) it) as places,
      (select coalesce(sum(c.n), 0)::int from scans c join codes k on k.id = c.code_id and k.main) as "mainScans"`)
  return row!
}
