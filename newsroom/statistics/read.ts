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
  articles: ArticleLine[]
  sections: Line[]
  authors: Line[]
  /** Every code at a place that was there within the span, those that nobody scanned too: the last ones. */
  places: Place[]
  /** Scans of the codes in articles' own pages and on their prints. */
  mainScans: number
  channels: { channel: string; n: number }[]
}

/** What a figure belongs to: how to come to it from `counts c`, and the number it is known by. */
export const belongs = {
  article: { id: sql`a.id`, joins: sql`join articles a on a.id = c.article_id` },
  section: {
    id: sql`s.id`,
    joins: sql`join articles a on a.id = c.article_id join sections s on s.id = a.section_id`,
  },
  author: {
    id: sql`u.id`,
    joins: sql`join articles a on a.id = c.article_id join article_authors w on w.article_id = a.id
      join authors u on u.id = w.author_id`,
  },
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

const vietnamDayText = (moment: SQL) => sql`to_char(${vietnamDayOf(moment)}, 'YYYY-MM-DD')`

/**
 * All that is counted within the span, by what it belongs to. Who asked not to be followed is in the days alone.
 * @param most articles, sections, authors, where not all are wanted
 */
export async function readStatistics(db: Queryable, span: Span, most: number | null): Promise<Statistics> {
  const rows = async <T>(query: SQL) => (await db.execute(query)) as unknown as T[]
  const summed = (by: SQL) =>
    sql`(select ${by}, c.kind, sum(c.n) as n from counts c where ${within(span)} group by 1, 2) c`
  const lines = <T = Line>({ id }: { id: SQL }, name: SQL, under: SQL, joins: SQL, more = sql``) =>
    rows<T>(sql`
      select ${id}::int as id, ${name} as name, ${under} as under, ${sums} ${more}
      from ${summed(sql`c.article_id`)} ${joins}
      group by 1, 2, 3 order by reads desc, scans desc, id limit ${most}`)
  const { article, section, author } = belongs
  const [main] = await rows<{ n: number }>(sql`
    select coalesce(sum(c.n), 0)::int as n from counts c join codes k on k.id = c.code_id and k.main
    where c.kind = 'scan' and ${within(span)}`)
  return {
    days: await rows(sql`
      select to_char(d.day, 'YYYY-MM-DD') as day, ${sums}
      from ${dailyOf(span)} d(day)
      left join ${summed(sql`c.hour`)} on ${vietnamDayOf(sql`c.hour`)} = d.day
      group by 1 order by 1`),
    articles: await lines<ArticleLine>(
      article,
      sql`a.title`,
      sql`s.name`,
      sql`${section.joins} left join codes k on k.article_id = a.id and k.main`,
      sql`, ${vietnamDayText(sql`min(a.published_at)`)} as "publishedOn", coalesce(min(k.code), '') as code`,
    ),
    sections: await lines(section, sql`s.name`, sql`''::text`, section.joins),
    authors: await lines(author, sql`u.name`, sql`''::text`, author.joins),
    places: await rows(sql`
      select k.id::int as id, k.place as name, k.ward, k.note, k.code, coalesce(sum(c.n), 0)::int as n,
        ${vietnamDayText(sql`k.issued_at`)} as "issuedOn", k.article_id::int as "articleId",
        k.section_id::int as "sectionId", k.page_id::int as "pageId", k.channel_id::int as "channelId",
        coalesce(nullif(t.title, ''), x.name, p.title, h.name, '') as "to"
      from codes k left join counts c on c.code_id = k.id and c.kind = 'scan' and ${within(span)}
        left join stories t on t.id = k.article_id left join sections x on x.id = k.section_id
        left join pages p on p.id = k.page_id left join channels h on h.id = k.channel_id
      where not k.main and k.issued_at < ${span.until.toISOString()}::timestamptz
      group by k.id, t.id, x.id, p.id, h.id order by n desc, k.id`),
    mainScans: main?.n ?? 0,
    channels: await rows(sql`
      select coalesce(c.channel, '') as channel, sum(c.n)::int as n from counts c
      where ${within(span)} and c.kind = 'share' and c.article_id is not null group by 1 order by 2 desc`),
  }
}
