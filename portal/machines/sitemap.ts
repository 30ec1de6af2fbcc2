import { and, asc, desc, eq, gt, gte, lte, sql } from 'drizzle-orm'
import { jpegAddress } from '@/body/media'
import type { Queryable } from '@/db/client'
import { bodyMediaColumns } from '@/db/media'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'

/** Articles in one part of the sitemap: a range of ids, so that a part is found without reading the others. */
const partSize = 10_000

/** How many parts there are: from the highest id alone. */
export async function countParts(db: Queryable): Promise<number> {
  const [row] = await db.select({ id: visible.id }).from(visible).orderBy(desc(visible.id)).limit(1)
  return row ? Math.ceil(row.id / partSize) : 0
}

export type SitemapEntry = {
  slug: string
  title: string
  publishedAt: string
  changedAt: string
  picture: string | null
}

/** @param part from 1 */
export function readPart(db: Queryable, part: number): Promise<SitemapEntry[]> {
  return entries(db, and(gt(visible.id, (part - 1) * partSize), lte(visible.id, part * partSize)), partSize)
}

/** What was published within two days, at most 1,000: Google's limits for news. */
export function readNews(db: Queryable): Promise<SitemapEntry[]> {
  return entries(db, gte(visible.publishedAt, sql`now() - interval '2 days'`), 1000)
}

async function entries(db: Queryable, where: ReturnType<typeof and>, limit: number): Promise<SitemapEntry[]> {
  const rows = await db
    .select({
      slug: visible.slug,
      title: visible.title,
      publishedAt: visible.publishedAt,
      revisedAt: visible.revisedAt,
      media: bodyMediaColumns,
    })
    .from(visible)
    .leftJoin(media, eq(media.id, visible.leadId))
    .where(where)
    .orderBy(asc(visible.id))
    .limit(limit)
  return rows.map(({ slug, title, publishedAt, revisedAt, media: lead }) => ({
    slug,
    title,
    publishedAt: publishedAt.toISOString(),
    changedAt: (revisedAt ?? publishedAt).toISOString(),
    picture: lead ? jpegAddress(lead, 1200) : null,
  }))
}
