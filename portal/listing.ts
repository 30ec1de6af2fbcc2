import { and, desc, eq, gte, inArray, lt, sql, type SQL } from 'drizzle-orm'
import type { BodyMedia } from '@/body/media'
import type { Queryable } from '@/db/client'
import { bodyMediaColumns } from '@/db/media'
import { articleAuthors, articleTopics, visibleArticles as visible } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { sections } from '@/db/schema/portal/sections'

/** One article in a list. */
export type ListItem = {
  id: number
  slug: string
  title: string
  sapo: string
  genre: string
  section: { slug: string; name: string }
  /** ISO 8601, UTC. */
  publishedAt: string
  picture: { media: BodyMedia; alt: string } | null
  pictureCount: number
  hasVideo: boolean
  /** Seconds. */
  videoSeconds: number | null
}

export const pageSize = 20
/** Listings have at most this many numbered pages; the archive by day goes on from there. */
export const lastPage = 50

export type Listing = { items: ListItem[]; page: number; pages: number }

export type ListFilter = {
  /** The section itself and its children. */
  sectionIds?: number[]
  authorId?: number
  topicId?: number
  sourceId?: number
  genres?: ListItem['genre'][]
  from?: Date
  before?: Date
}

/** The columns of a list item, for queries that begin `from(visible)` with `itemJoins`. */
export const itemColumns = {
  id: visible.id,
  slug: visible.slug,
  title: visible.title,
  sapo: visible.sapo,
  genre: visible.genre,
  sectionSlug: sections.slug,
  sectionName: sections.name,
  publishedAt: visible.publishedAt,
  leadAlt: visible.leadAlt,
  pictureCount: visible.pictureCount,
  hasVideo: visible.hasVideo,
  videoSeconds: visible.videoSeconds,
  media: bodyMediaColumns,
}

/** One numbered page of what a filter finds, newest first. Asks one row more to know whether another follows. */
export async function listPage(
  db: Queryable,
  filter: ListFilter,
  page: number,
  size = pageSize,
): Promise<Listing> {
  const [items, total] = await Promise.all([
    listArticles(db, filter, size, (page - 1) * size),
    countUpTo(db, filter, lastPage * size),
  ])
  return { items, page, pages: Math.max(1, Math.ceil(total / size)) }
}

export async function listArticles(
  db: Queryable,
  filter: ListFilter,
  limit: number,
  offset = 0,
): Promise<ListItem[]> {
  const rows = await db
    .select(itemColumns)
    .from(visible)
    .innerJoin(sections, eq(sections.id, visible.sectionId))
    .leftJoin(media, eq(media.id, visible.leadId))
    .where(listWhere(filter))
    .orderBy(desc(visible.publishedAt), desc(visible.id))
    .limit(limit)
    .offset(offset)
  return rows.map(item)
}

/** How many a filter finds, counted no further than `most`. */
async function countUpTo(db: Queryable, filter: ListFilter, most: number): Promise<number> {
  const some = db.select({ id: visible.id }).from(visible).where(listWhere(filter)).limit(most).as('some')
  const [row] = await db.select({ n: sql<number>`count(*)::int` }).from(some)
  return row?.n ?? 0
}

/** The condition of a filter, for queries on `visibleArticles`. */
export function listWhere(filter: ListFilter): SQL | undefined {
  return and(
    filter.sectionIds && inArray(visible.sectionId, filter.sectionIds),
    filter.sourceId === undefined ? undefined : eq(visible.sourceId, filter.sourceId),
    filter.authorId === undefined ? undefined : has(articleAuthors.authorId, filter.authorId),
    filter.topicId === undefined ? undefined : has(articleTopics.topicId, filter.topicId),
    filter.genres && sql`${visible.genre} in ${filter.genres}`,
    filter.from && gte(visible.publishedAt, filter.from),
    filter.before && lt(visible.publishedAt, filter.before),
  )
}

function has(column: typeof articleAuthors.authorId | typeof articleTopics.topicId, id: number) {
  return sql`exists (select 1 from ${column.table} where ${column} = ${id} and ${column.table}.article_id = ${visible.id})`
}

type Row = {
  [K in Exclude<keyof ListItem, 'section' | 'publishedAt' | 'picture'>]: ListItem[K]
} & { sectionSlug: string; sectionName: string; publishedAt: Date; leadAlt: string; media: BodyMedia | null }

/** A row of `itemColumns` as readers' pages take it. */
export function item({ sectionSlug, sectionName, publishedAt, leadAlt, media, ...rest }: Row): ListItem {
  return {
    ...rest,
    section: { slug: sectionSlug, name: sectionName },
    publishedAt: publishedAt.toISOString(),
    picture: media ? { media, alt: leadAlt } : null,
  }
}
