import { eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Queryable } from '@/db/client'
import { articles, visibleArticles as visible } from '@/db/schema/portal/articles'
import { sections } from '@/db/schema/portal/sections'
import { channels, pages } from '@/db/schema/portal/site'
import { codes } from '@/db/schema/sharing/codes'
import { normalCode } from './alphabet'

/** When a code was issued (ISO 8601, UTC), and for where; empty for the one that stands in its own page. */
export type Issue = {
  codeId: number
  articleId: number | null
  code: string
  issuedAt: string
  place: string
}

/**
 * What a short code leads to now. `gone`: it was taken down, and nothing may be said of it but the issue;
 * `waiting`: it was printed before its article is out.
 */
export type Resolved = Issue &
  (
    | { kind: 'address'; path: string; title: string; what: 'article' | 'section' | 'page' }
    | { kind: 'channel'; url: string; name: string }
    | { kind: 'gone' }
    | { kind: 'waiting' }
  )

/** @param typed as somebody typed it: look-alikes are forgiven. @returns null when it was never issued */
export async function resolveCode(db: Queryable, typed: string): Promise<Resolved | null> {
  const code = normalCode(typed)
  if (!code) return null
  const next = alias(articles, 'next')
  const [row] = await db
    .select({
      codeId: codes.id,
      articleId: codes.articleId,
      issuedAt: codes.issuedAt,
      place: sql<string>`concat_ws(', ', nullif(${codes.place}, ''), nullif(${codes.ward}, ''))`,
      slug: articles.slug,
      title: articles.title,
      ending: articles.ending,
      isOut: sql<boolean>`${visible.id} is not null`,
      isOver: sql<boolean>`${articles.removeAt} <= now()`,
      nextSlug: next.slug,
      nextTitle: next.title,
      nextEnding: next.ending,
      section: { slug: sections.slug, name: sections.name },
      page: { slug: pages.slug, title: pages.title },
      pageIsOut: pages.published,
      channel: { url: channels.url, name: channels.name, active: channels.active },
    })
    .from(codes)
    .leftJoin(articles, eq(articles.id, codes.articleId))
    .leftJoin(visible, eq(visible.id, codes.articleId))
    .leftJoin(next, eq(next.id, articles.successorId))
    .leftJoin(sections, eq(sections.id, codes.sectionId))
    .leftJoin(pages, eq(pages.id, codes.pageId))
    .leftJoin(channels, eq(channels.id, codes.channelId))
    .where(eq(codes.code, code))
  if (!row) return null
  const { codeId, articleId, place, section, page, channel } = row
  const issue = { codeId, articleId, code, issuedAt: row.issuedAt.toISOString(), place }
  const address = (what: 'article' | 'section' | 'page', path: string, title: string): Resolved => ({
    ...issue,
    kind: 'address',
    what,
    path,
    title,
  })
  if (channel?.active) return { ...issue, kind: 'channel', url: channel.url, name: channel.name }
  if (section) return address('section', `/chuyen-muc/${section.slug}`, section.name)
  if (page && row.pageIsOut) return address('page', `/trang/${page.slug}`, page.title)
  if (articleId === null) return { ...issue, kind: 'gone' }
  if (row.isOut || row.ending === 'notice')
    return address('article', `/bai-viet/${row.slug}`, row.title ?? '')
  if (row.ending === 'moved' && row.nextSlug && row.nextEnding !== 'gone')
    return address('article', `/bai-viet/${row.nextSlug}`, row.nextTitle ?? '')
  return { ...issue, kind: row.ending || row.isOver ? 'gone' : 'waiting' }
}
