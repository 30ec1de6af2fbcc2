import { and, desc, eq, inArray, lt, or, sql, type SQL } from 'drizzle-orm'
import { renderHtml } from '@/body/html'
import type { BodyMedia } from '@/body/media'
import { jpegAddress } from '@/body/media'
import { parseBody } from '@/body/parse'
import type { Queryable } from '@/db/client'
import { bodyMediaColumns } from '@/db/media'
import {
  articleAuthors,
  articleMedia,
  articleTopics,
  corrections,
  visibleArticles as visible,
} from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { topics } from '@/db/schema/portal/topics'
import { codes } from '@/db/schema/sharing/codes'
import { listWhere, type ListFilter } from '../listing'
import { lastChange } from '../structured/article'

/** A published article whole, as feeds and the open data give it. Dates are ISO 8601, addresses absolute. */
export type FullArticle = {
  id: number
  /** Its short code: the same for ever, whatever its address or the site's. */
  code: string
  slug: string
  url: string
  title: string
  sapo: string
  genre: string
  section: { slug: string; name: string }
  source: { slug: string; name: string; original: string | null }
  authors: { slug: string; name: string }[]
  topics: { slug: string; name: string }[]
  publishedAt: string
  updatedAt: string
  corrections: { kind: 'correction' | 'update'; text: string; at: string }[]
  lead: {
    url: string
    width: number | null
    height: number | null
    alt: string
    caption: string
    credit: string
  } | null
  html: string
  text: string
  /** The body as the editor stores it. */
  blocks: unknown
}

export type Cursor = { publishedAt: Date; id: number }

const list = <T>(rows: SQL) => sql<T[]>`coalesce((select json_agg(it) from (${rows}) it), '[]')`

/** Whole articles that a filter finds, newest first, those behind `after` when it is given. Two queries. */
export async function readFull(
  db: Queryable,
  siteUrl: string,
  filter: ListFilter & { slug?: string },
  limit: number,
  after?: Cursor,
): Promise<FullArticle[]> {
  const rows = await db
    .select({
      id: visible.id,
      code: codes.code,
      slug: visible.slug,
      title: visible.title,
      sapo: visible.sapo,
      genre: visible.genre,
      section: { slug: sections.slug, name: sections.name },
      source: { slug: sources.slug, name: sources.name },
      sourceUrl: visible.sourceUrl,
      publishedAt: visible.publishedAt,
      revisedAt: visible.revisedAt,
      leadId: visible.leadId,
      leadAlt: visible.leadAlt,
      leadCaption: visible.leadCaption,
      leadCredit: visible.leadCredit,
      body: visible.body,
      text: visible.text,
      authors: list<{ slug: string; name: string }>(
        sql`select ${authors.slug}, ${authors.name} from ${articleAuthors} join ${authors} on ${authors.id} = ${articleAuthors.authorId} where ${articleAuthors.articleId} = ${visible.id} order by ${articleAuthors.position}`,
      ),
      topics: list<{ slug: string; name: string }>(
        sql`select ${topics.slug}, ${topics.name} from ${articleTopics} join ${topics} on ${topics.id} = ${articleTopics.topicId} where ${articleTopics.articleId} = ${visible.id} order by ${articleTopics.position}`,
      ),
      corrections: list<{ kind: 'correction' | 'update'; text: string; at: string }>(
        sql`select ${corrections.kind}, ${corrections.text}, ${corrections.at} from ${corrections} where ${corrections.articleId} = ${visible.id} order by ${corrections.at}`,
      ),
    })
    .from(visible)
    .innerJoin(sections, eq(sections.id, visible.sectionId))
    .innerJoin(sources, eq(sources.id, visible.sourceId))
    .innerJoin(codes, and(eq(codes.articleId, visible.id), eq(codes.main, true)))
    .where(
      and(
        listWhere(filter),
        filter.slug === undefined ? undefined : eq(visible.slug, filter.slug),
        behind(after),
      ),
    )
    .orderBy(desc(visible.publishedAt), desc(visible.id))
    .limit(limit)
  const library = await readLibrary(
    db,
    rows.map((row) => row.id),
  )
  return rows.map(
    ({ body, leadId, leadAlt, leadCaption, leadCredit, sourceUrl, revisedAt, publishedAt, ...row }) => {
      const picture = leadId === null ? undefined : library.get(leadId)
      const parsed = parseBody(body)
      const notes = row.corrections.map((it) => ({ ...it, at: new Date(it.at).toISOString() }))
      return {
        ...row,
        url: `${siteUrl}/bai-viet/${row.slug}`,
        source: { ...row.source, original: sourceUrl },
        publishedAt: publishedAt.toISOString(),
        updatedAt: lastChange({
          publishedAt: publishedAt.toISOString(),
          revisedAt: revisedAt?.toISOString() ?? null,
          corrections: notes,
        }),
        corrections: notes,
        lead: picture
          ? {
              url: siteUrl + jpegAddress(picture, 1200),
              width: picture.width,
              height: picture.height,
              alt: leadAlt,
              caption: leadCaption,
              credit: leadCredit,
            }
          : null,
        html: parsed.ok
          ? renderHtml(parsed.blocks, {
              media: (id) => library.get(id),
              siteUrl,
              pictures: (it) => siteUrl + jpegAddress(it, 800),
            })
          : '',
        blocks: body,
      }
    },
  )
}

function behind(after: Cursor | undefined): SQL | undefined {
  if (!after) return undefined
  return or(
    lt(visible.publishedAt, after.publishedAt),
    and(eq(visible.publishedAt, after.publishedAt), lt(visible.id, after.id)),
  )
}

async function readLibrary(db: Queryable, articleIds: number[]): Promise<Map<number, BodyMedia>> {
  if (articleIds.length === 0) return new Map()
  const rows = await db
    .selectDistinct(bodyMediaColumns)
    .from(articleMedia)
    .innerJoin(media, eq(media.id, articleMedia.mediaId))
    .where(inArray(articleMedia.articleId, articleIds))
  return new Map(rows.map((row) => [row.id, row]))
}
