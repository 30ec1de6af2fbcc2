import { sql, type SQL } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { vietnamDayOf } from '../vietnam-day'
import { dailyOf, within, type Span } from './span'

/** The course of each figure, a value a day, the oldest first; by what it belongs to. */
export type Courses = Record<'articles' | 'sections' | 'authors' | 'places', Map<number, number[]>>

/** How the first lines of the statistics came about, day by day. @param ids of those that are shown */
export async function readCourses(
  db: Queryable,
  span: Span,
  ids: Record<keyof Courses, number[]>,
): Promise<Courses> {
  const course = async (shown: number[], kind: 'read' | 'scan', id: SQL, joins: SQL) => {
    const asked = sql`array[${sql.join(shown.length > 0 ? shown : [0], sql`, `)}]::bigint[]`
    const rows = (await db.execute(sql`
      select it.id::int as id, array_agg(coalesce(sums.n, 0)::int order by d.day) as days
      from unnest(${asked}) it(id)
      cross join ${dailyOf(span)} d(day)
      left join (
        select ${id} as id, ${vietnamDayOf(sql`c.hour`)} as day, sum(c.n) as n
        from counts c ${joins} where c.kind = ${kind} and ${within(span)} and ${id} = any(${asked}) group by 1, 2
      ) sums on sums.id = it.id and sums.day = d.day
      group by 1`)) as unknown as { id: number; days: number[] }[]
    return new Map(rows.map((it) => [it.id, it.days]))
  }
  const ofArticle = sql`join articles a on a.id = c.article_id`
  const ofAuthor = sql`join article_authors w on w.article_id = c.article_id`
  const [articles, sections, authors, places] = await Promise.all([
    course(ids.articles, 'read', sql`c.article_id`, sql``),
    course(ids.sections, 'read', sql`a.section_id`, ofArticle),
    course(ids.authors, 'read', sql`w.author_id`, ofAuthor),
    course(ids.places, 'scan', sql`c.code_id`, sql``),
  ])
  return { articles, sections, authors, places }
}
