import { and, desc, eq, gt, inArray, isNull, ne, notInArray, or, sql, type SQL } from 'drizzle-orm'
import type { BodyMedia } from '@/body/media'
import type { Queryable } from '@/db/client'
import { bodyMediaColumns } from '@/db/media'
import { articles } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { sections } from '@/db/schema/portal/sections'
import type { Front } from '@/portal/front/arrange'
import { arrangeFront } from '@/portal/front/front'
import { pinnedIds, type Slots } from '@/portal/front/slots'
import { readSite } from '@/portal/site'

/** An article as the list of places names it. `publishedAt` is an ISO string, in the future while it waits. */
export type Shown = {
  id: number
  slug: string
  title: string
  section: string
  publishedAt: string
  picture: BodyMedia | null
}

/** What an arrangement comes to at this moment. */
export type Look = {
  urgent: number | null
  lead: number | null
  second: number[]
  /** By section: what stands first in its block. Sections with too few stories have none. */
  blocks: Record<number, number>
  /** Everything named above or pinned, by id. */
  shown: Record<number, Shown>
  /** Out lately and without a place. */
  queue: Shown[]
}

const columns = {
  id: articles.id,
  slug: articles.slug,
  title: articles.title,
  section: sections.name,
  publishedAt: articles.publishedAt,
  picture: bodyMediaColumns,
}

/** Articles that are not withdrawn, those that wait for their hour included. */
async function some(where: SQL | undefined, limit: number, db: Queryable): Promise<Shown[]> {
  const rows = await db
    .select(columns)
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, eq(media.id, articles.leadId))
    .where(and(isNull(articles.ending), notOver, where))
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(limit)
  return rows.map((it) => ({ ...it, publishedAt: it.publishedAt.toISOString() }))
}
const notOver = or(isNull(articles.removeAt), gt(articles.removeAt, sql`now()`))

const queued = 8

/** Which article each place would show, and what has none. */
export async function lookAt(slots: Slots, db: Queryable): Promise<Look> {
  const { sections: tops } = await readSite(db)
  const front = await arrangeFront(db, slots, tops, new Date())
  const onTop = [...(front.lead ? [front.lead] : []), ...front.second, ...front.blocks.map((it) => it.first)]
  const ids = [...onTop.map((it) => it.id), ...pinnedIds(slots)]
  const slug = front.urgent?.slug ?? ''
  const [named, queue] = await Promise.all([
    some(or(inArray(articles.id, [0, ...ids]), eq(articles.slug, slug)), 200, db),
    some(
      and(
        sql`${articles.publishedAt} <= now()`,
        gt(articles.publishedAt, sql`now() - interval '7 days'`),
        notInArray(articles.id, [0, ...ids]),
        ne(articles.slug, slug),
      ),
      queued,
      db,
    ),
  ])
  return {
    urgent: named.find((it) => it.slug === slug)?.id ?? null,
    lead: front.lead?.id ?? null,
    second: front.second.map((it) => it.id),
    blocks: Object.fromEntries(front.blocks.map((it) => [it.section.id, it.first.id])),
    shown: Object.fromEntries(named.map((it) => [it.id, it])),
    queue,
  }
}

/** The whole front page under an arrangement, for its preview, with the site around it. */
export async function previewFront(slots: Slots, db: Queryable) {
  const site = await readSite(db)
  const page: Front = await arrangeFront(db, slots, site.sections, new Date())
  return { site, page }
}

/** Articles whose title has the words, newest first, for pinning. */
export function findForFront(words: string, db: Queryable): Promise<Shown[]> {
  const parts = words.normalize('NFC').trim().split(/\s+/).filter(Boolean).slice(0, 8)
  const has = parts.map((it) => sql`position(title_key(${it}) in title_key(${articles.title})) > 0`)
  return some(and(...has), 12, db)
}
