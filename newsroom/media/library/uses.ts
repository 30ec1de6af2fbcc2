import { and, desc, sql, type SQL } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { stories } from '@/db/schema/newsroom/stories'
import type { Actor } from '../../actor'
import { readable } from '../../stories/listing/where'

/** One place where a medium stands. `live`: readers see it there now. */
export type Use = { name: string; href: string; live: boolean }
export type Uses = {
  shown: Use[]
  /** How many there are, also those that the actor may not read. */
  count: number
}

const mostShown = 50

/** Every story of which a revision, now or once, names the medium: a restored one must find it again. */
const storiesWith = (id: SQL) => sql`
  select story_id from revisions where media_ids(content) @> array[${id}]
  union select article_id from article_media where media_id = ${id}`

/** Names that stand elsewhere: an author's portrait, a source's logo, a page, the site's logo. */
const elsewhere = (id: SQL) => sql`
  select name, '/admin/tac-gia/' || id as href from authors where portrait_id = ${id}
  union all select name, '/admin/nguon/' || id from sources where logo_id = ${id}
  union all select title, '/admin/trang/' || id from pages where media_ids(body) @> array[${id}]
  union all select 'Biểu trưng của cổng', '/admin/cai-dat' from settings where value ->> 'logoMediaId' = ${id}::text`

/** In how many places each of some media stands. */
export async function countUses(ids: number[], db: Queryable): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map()
  const id = sql`asked.id`
  const list = sql.join(
    ids.map((it) => sql`(${it}::bigint)`),
    sql`, `,
  )
  const rows = await db.execute<{ id: string; n: number }>(sql`
    select asked.id,
      ((select count(*) from (${storiesWith(id)}) as told) + (select count(*) from (${elsewhere(id)}) as more))::int as n
    from (values ${list}) as asked (id)`)
  return new Map(rows.map((it) => [Number(it.id), it.n]))
}

/** Where a medium stands: what readers see first. */
export async function readUses(actor: Actor, mediaId: number, db: Queryable): Promise<Uses> {
  const id = sql`${mediaId}::bigint`
  const live = sql<boolean>`exists (
    select from article_media join visible_articles on visible_articles.id = article_media.article_id
    where article_media.article_id = stories.id and article_media.media_id = ${id})`
  const [told, others, counts] = await Promise.all([
    db
      .select({ id: stories.id, title: stories.title, live })
      .from(stories)
      .where(and(sql`${stories.id} in (${storiesWith(id)})`, readable(actor)))
      .orderBy(desc(live), desc(stories.updatedAt))
      .limit(mostShown),
    db.execute<{ name: string; href: string }>(elsewhere(id)),
    countUses([mediaId], db),
  ])
  return {
    shown: [
      ...told.map((it) => ({
        name: it.title || 'Bài chưa có tiêu đề',
        href: `/admin/bai-viet/${it.id}`,
        live: it.live,
      })),
      ...others.map((it) => ({ name: it.name, href: it.href, live: true })),
    ],
    count: counts.get(mediaId) ?? 0,
  }
}

/** The sections of the articles in which readers can see a medium, or could again. */
export async function sectionsShowing(mediaId: number, db: Queryable): Promise<number[]> {
  const rows = await db.execute<{ section: string }>(sql`
    select distinct section_id as section from articles
    where id in (select article_id from article_media where media_id = ${mediaId})`)
  return rows.map((it) => Number(it.section))
}
