import { and, asc, desc, eq, gt, gte, lte, sql, type SQL } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { jpegAddress } from '@/body/media'
import type { Queryable } from '@/db/client'
import { picturesOf } from '@/db/media'
import { corrections, visibleArticles as visible } from '@/db/schema/portal/articles'

/** Articles in one part of the sitemap: a range of ids, so that a part is found without reading the others. */
const partSize = 10_000

export type SitemapPart = { part: number; changedAt: string }

/** The parts that hold an article, each with the last change in it. Looks at every article: for a cache to keep. */
export async function readParts(db: Queryable): Promise<SitemapPart[]> {
  const partOf = (id: typeof visible.id | typeof corrections.articleId) =>
    sql<number>`((${id} - 1) / ${sql.raw(String(partSize))} + 1)::int`.as('part')
  const changes = unionAll(
    db
      .select({
        part: partOf(visible.id),
        at: sql<Date>`greatest(${visible.publishedAt}, ${visible.revisedAt})`.as('at'),
      })
      .from(visible),
    db
      .select({ part: partOf(corrections.articleId), at: sql<Date>`${corrections.at}`.as('at') })
      .from(corrections)
      .innerJoin(visible, eq(visible.id, corrections.articleId)),
  ).as('changes')
  const rows = await db
    .select({ part: changes.part, changedAt: sql`max(${changes.at})`.mapWith(visible.publishedAt) })
    .from(changes)
    .groupBy(changes.part)
    .orderBy(asc(changes.part))
  return rows.map(({ part, changedAt }) => ({ part, changedAt: changedAt.toISOString() }))
}

export type SitemapEntry = {
  slug: string
  title: string
  publishedAt: string
  changedAt: string
  /** All that it shows, the lead first. */
  pictures: string[]
}

/** @param part from 1 */
export function readPart(db: Queryable, part: number): Promise<SitemapEntry[]> {
  const within = and(gt(visible.id, (part - 1) * partSize), lte(visible.id, part * partSize))
  return entries(db, within, partSize, asc(visible.id))
}

/** What was published within two days, at most 1,000: Google's limits for news. */
export function readNews(db: Queryable): Promise<SitemapEntry[]> {
  return entries(
    db,
    gte(visible.publishedAt, sql`now() - interval '2 days'`),
    1000,
    desc(visible.publishedAt),
  )
}

async function entries(
  db: Queryable,
  where: SQL | undefined,
  limit: number,
  order: SQL,
): Promise<SitemapEntry[]> {
  const rows = await db
    .select({
      slug: visible.slug,
      title: visible.title,
      publishedAt: visible.publishedAt,
      revisedAt: visible.revisedAt,
      correctedAt:
        sql`(select max(${corrections.at}) from ${corrections} where ${corrections.articleId} = ${visible}.id)`.mapWith(
          (at: string | null) => (at === null ? null : new Date(at)),
        ),
      pictures: picturesOf,
    })
    .from(visible)
    .where(where)
    .orderBy(order)
    .limit(limit)
  return rows.map(({ slug, title, publishedAt, revisedAt, correctedAt, pictures }) => ({
    slug,
    title,
    publishedAt: publishedAt.toISOString(),
    changedAt: new Date(Math.max(+publishedAt, +(revisedAt ?? 0), +(correctedAt ?? 0))).toISOString(),
    pictures: pictures.map((it) => jpegAddress(it, 1200)),
  }))
}
