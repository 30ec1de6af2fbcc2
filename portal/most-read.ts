import { and, desc, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Queryable } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { counts } from '@/db/schema/portal/counts'
import { media } from '@/db/schema/portal/media'
import { sections } from '@/db/schema/portal/sections'
import { item, itemColumns, type ListItem } from './listing'

const since = (hours: number) => sql`now() - make_interval(hours => ${hours})`

/** Counts of articles read within the last hours. They are kept by the hour. */
export const wasRead = (hours: number) =>
  and(eq(counts.kind, 'read'), gte(counts.hour, since(hours)), isNotNull(counts.articleId))

export type MostRead = { day: ListItem[]; week: ListItem[] }

/**
 * "Đọc nhiều" of the last 24 hours and of the last 7 days, most reads first, of equals the newest.
 * @param sectionIds only what stands in these sections
 */
export async function readMostRead(
  db: Queryable,
  limit: number,
  sectionIds: number[] | null = null,
): Promise<MostRead> {
  const within = (hours: number) => {
    const reads = db
      .select({ articleId: counts.articleId, n: sql<number>`sum(${counts.n})`.as('n') })
      .from(counts)
      .where(wasRead(hours))
      .groupBy(counts.articleId)
      .as('reads')
    return db
      .select({ ...itemColumns, hours: sql<number>`${hours}::int`.as('hours') })
      .from(visible)
      .innerJoin(reads, eq(reads.articleId, visible.id))
      .innerJoin(sections, eq(sections.id, visible.sectionId))
      .leftJoin(media, eq(media.id, visible.leadId))
      .where(sectionIds ? inArray(visible.sectionId, sectionIds) : undefined)
      .orderBy(desc(reads.n), desc(visible.publishedAt), desc(visible.id))
      .limit(limit)
  }
  const rows = await unionAll(within(24), within(24 * 7))
  const of = (hours: number) =>
    rows.filter((it) => it.hours === hours).map(({ hours: _, ...row }) => item(row))
  return { day: of(24), week: of(24 * 7) }
}
