import { sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { articles, visibleArticles as visible } from '@/db/schema/portal/articles'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { pages, redirects } from '@/db/schema/portal/site'
import { topics } from '@/db/schema/portal/topics'

/** A link of a published article to an address of this site that answers 404. */
export type BrokenLink = { articleId: number; title: string; href: string }

/** So many of the newest articles are looked through: their HTML is there, nothing is fetched. */
const recent = 300
const most = 8

/** Links that lead nowhere, of the newest articles first. */
export async function findBrokenLinks(db: Queryable): Promise<BrokenLink[]> {
  const kinds = sql.raw('bai-viet|chu-de|chuyen-muc|tac-gia|nguon|trang')
  const rows = await db.execute<{ id: string; title: string; href: string }>(sql`
    with newest as (
      select id, title, html, published_at from ${visible} order by published_at desc, id desc limit ${recent}),
    links as (
      select distinct newest.id, newest.title, newest.published_at, part[1] as kind, part[2] as slug
      from newest cross join lateral
        regexp_matches(newest.html, ${sql`'href="/(${kinds})/([^"/?#]+)'`}, 'g') part)
    select id, title, '/' || kind || '/' || slug as href from links
    where not exists (select from ${redirects} where ${redirects.path} = '/' || links.kind || '/' || links.slug)
      and not case kind
        when 'bai-viet' then exists (select from ${articles} where ${articles.slug} = links.slug
          and ${articles.publishedAt} <= now() and ${articles.ending} is distinct from 'gone')
        when 'chu-de' then exists (select from ${topics} where ${topics.slug} = links.slug)
        when 'chuyen-muc' then exists (select from ${sections} where ${sections.slug} = links.slug)
        when 'tac-gia' then exists (select from ${authors} where ${authors.slug} = links.slug)
        when 'nguon' then exists (select from ${sources} where ${sources.slug} = links.slug)
        else exists (select from ${pages} where ${pages.slug} = links.slug and ${pages.published}) end
    order by published_at desc, id, href limit ${most}`)
  return rows.map(({ id, title, href }) => ({ articleId: Number(id), title, href }))
}
