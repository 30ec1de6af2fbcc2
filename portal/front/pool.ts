import { and, desc, eq, gt, inArray, isNotNull, lte, sql } from 'drizzle-orm'
import { union } from 'drizzle-orm/pg-core'
import type { Queryable } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { counts } from '@/db/schema/portal/counts'
import { media } from '@/db/schema/portal/media'
import { sections } from '@/db/schema/portal/sections'
import { frontPages } from '@/db/schema/portal/site'
import { item, itemColumns, type ListItem } from '../listing'
import { wasRead } from '../most-read'
import { pinnedIds, slotsSchema, type Slots } from './slots'

/** An article that may get a place on the front page. */
export type Candidate = {
  item: ListItem
  sectionId: number
  /** Reads of the last 24 hours and of the last 7 days. */
  reads: { day: number; week: number }
  /** ISO 8601, UTC. */
  urgentUntil: string | null
  revisedAt: string | null
}

export const pictureGenres = ['photo', 'video', 'infographic']
const newestOfAll = 40
const newestOfSection = 10
/** Pictures and notices are looked for among so many of the newest. */
const reach = 1000

/** The arrangement that staff published last; what can't be read of it counts as never set. */
export async function readSlots(db: Queryable): Promise<Slots> {
  const [row] = await db
    .select({ slots: frontPages.slots })
    .from(frontPages)
    .where(and(isNotNull(frontPages.publishedAt), lte(frontPages.publishedAt, sql`now()`)))
    .orderBy(desc(frontPages.publishedAt), desc(frontPages.id))
    .limit(1)
  const parsed = slotsSchema.safeParse(row?.slots ?? {})
  return parsed.success ? parsed.data : slotsSchema.parse({})
}

/**
 * Everything that the front page can show, newest first, in one query of bounded cost: the newest of all and of
 * each section, pictures and notices, what is pinned, urgent or much read.
 */
export async function readPool(db: Queryable, slots: Slots): Promise<Candidate[]> {
  const reads = db.$with('reads').as(
    db
      .select({
        articleId: counts.articleId,
        day: sql<number>`coalesce(sum(${counts.n}) filter (where ${wasRead(24)}), 0)::int`.as('day'),
        week: sql<number>`sum(${counts.n})::int`.as('week'),
      })
      .from(counts)
      .where(wasRead(24 * 7))
      .groupBy(counts.articleId),
  )
  const id = { id: visible.id }
  const newestFirst = [desc(visible.publishedAt), desc(visible.id)] as const
  const ofSection = db
    .select(id)
    .from(visible)
    .where(eq(visible.sectionId, sections.id))
    .orderBy(...newestFirst)
    .limit(newestOfSection)
    .as('of_section')
  const recent = db
    .select({ ...id, genre: visible.genre })
    .from(visible)
    .orderBy(...newestFirst)
    .limit(reach)
    .as('recent')
  const ofGenre = (genres: string[], limit: number) =>
    db
      .select({ id: recent.id })
      .from(recent)
      .where(sql`${recent.genre} in ${genres}`)
      .limit(limit)
  const muchRead = (by: typeof reads.day) =>
    db
      .select({ id: sql<number>`${reads.articleId}`.as('id') })
      .from(reads)
      .orderBy(desc(by))
      .limit(20)
  const wanted = union(
    db
      .select(id)
      .from(visible)
      .orderBy(...newestFirst)
      .limit(newestOfAll),
    db.select({ id: ofSection.id }).from(sections).crossJoinLateral(ofSection),
    ofGenre(pictureGenres, 12),
    ofGenre(['notice'], 12),
    db
      .select(id)
      .from(visible)
      .where(gt(visible.urgentUntil, sql`now()`)),
    db
      .select(id)
      .from(visible)
      .where(inArray(visible.id, pinnedIds(slots))),
    muchRead(reads.day),
    muchRead(reads.week),
  ).as('wanted')
  const rows = await db
    .with(reads)
    .select({
      ...itemColumns,
      sectionId: visible.sectionId,
      urgentUntil: visible.urgentUntil,
      revisedAt: visible.revisedAt,
      day: sql<number>`coalesce(${reads.day}, 0)`,
      week: sql<number>`coalesce(${reads.week}, 0)`,
    })
    .from(wanted)
    .innerJoin(visible, eq(visible.id, wanted.id))
    .innerJoin(sections, eq(sections.id, visible.sectionId))
    .leftJoin(media, eq(media.id, visible.leadId))
    .leftJoin(reads, eq(reads.articleId, visible.id))
    .orderBy(...newestFirst)
  return rows.map(({ sectionId, urgentUntil, revisedAt, day, week, ...row }) => ({
    item: item(row),
    sectionId,
    reads: { day, week },
    urgentUntil: urgentUntil?.toISOString() ?? null,
    revisedAt: revisedAt?.toISOString() ?? null,
  }))
}
