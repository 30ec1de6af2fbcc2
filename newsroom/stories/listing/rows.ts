import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { BodyMedia } from '@/body/media'
import type { Queryable } from '@/db/client'
import { bodyMediaColumns } from '@/db/media'
import { staff } from '@/db/schema/newsroom/staff'
import { notes, presence, reviews, revisions, stories } from '@/db/schema/newsroom/stories'
import { articles } from '@/db/schema/portal/articles'
import { counts } from '@/db/schema/portal/counts'
import { media } from '@/db/schema/portal/media'
import { sections } from '@/db/schema/portal/sections'
import { codes } from '@/db/schema/sharing/codes'
import type { Actor } from '../../actor'
import { secondsAlive } from '../presence'
import { can, type RevisionState, type StoryVerb } from '../rights'

/** One story as the desk sees it. Moments are ISO strings. */
export type StoryRow = {
  id: number
  title: string
  section: string | null
  state: RevisionState
  updatedAt: string
  writer: string
  /** Of the newest revision. */
  version: number
  savedBy: string
  publishAt: string | null
  picture: BodyMedia | null
  /** What a reader's page would miss: sapo, section, source, author, picture. */
  lacks: string[]
  /** Readers see an earlier revision meanwhile. */
  live: boolean
  slug: string | null
  endedAt: string | null
  successor: string | null
  pictures: number | null
  words: number | null
  reads: number
  codes: number
  review: { verdict: 'submitted' | 'returned' | 'approved'; by: string; at: string; reason: string } | null
  returns: number
  /** Who has it open to write in it. */
  editing: string | null
  /** Who calls the reader of the list in a note that is still open. */
  calledBy: string | null
  may: StoryVerb[]
}

const shown: StoryVerb[] = ['return', 'approve', 'publish', 'edit', 'delete', 'withdraw', 'correct']

/** The rows of some stories, in the order of their ids. */
export async function readRows(actor: Actor, ids: number[], db: Queryable): Promise<StoryRow[]> {
  if (ids.length === 0) return []
  const writer = alias(staff, 'writer')
  const saver = alias(staff, 'saver')
  const successor = alias(articles, 'successor')
  const found = await db
    .select({
      id: stories.id,
      title: stories.title,
      sectionId: stories.sectionId,
      section: sections.name,
      state: stories.state,
      createdBy: stories.createdBy,
      updatedAt: stories.updatedAt,
      writer: writer.name,
      version: revisions.version,
      savedBy: saver.name,
      publishAt: revisions.publishAt,
      picture: bodyMediaColumns,
      lacks: sql<string[]>`array_remove(array[
        case when btrim(${revisions.content}->>'sapo') = '' then 'sapo' end,
        case when ${stories.sectionId} is null then 'chuyên mục' end,
        case when ${revisions.content}->>'sourceId' is null then 'nguồn tin' end,
        case when jsonb_array_length(${revisions.content}->'authorIds') = 0 then 'tác giả' end], null)`,
      live: sql<boolean>`exists (select from revisions live where live.story_id = ${stories.id}
        and live.state = 'published' and live.id <> ${revisions.id})`,
      everPublished: sql<boolean>`exists (select from revisions past where past.story_id = ${stories.id}
        and past.state in ('published', 'superseded', 'withdrawn'))`,
      slug: articles.slug,
      ending: articles.ending,
      publishedAt: articles.publishedAt,
      endedAt: articles.endedAt,
      successor: successor.title,
      pictures: articles.pictureCount,
      words: articles.words,
      reads: sql<number>`(select coalesce(sum(${counts.n}), 0)::float8 from ${counts}
        where ${counts.articleId} = ${stories.id} and ${counts.kind} = 'read')`,
      codes: sql<number>`(select count(*)::int from ${codes}
        where ${codes.articleId} = ${stories.id} and not ${codes.main})`,
      calledBy: sql<
        string | null
      >`(select ${staff.name} from ${notes} join ${staff} on ${staff.id} = ${notes.by}
        where ${notes.storyId} = ${stories.id} and ${notes.resolvedAt} is null and ${actor.id} = any (${notes.mentions})
        order by ${notes.at} desc limit 1)`,
    })
    .from(stories)
    .innerJoin(
      revisions,
      and(
        eq(revisions.storyId, stories.id),
        sql`${revisions.number} = (select max(newest.number) from revisions newest where newest.story_id = ${stories.id})`,
      ),
    )
    .innerJoin(writer, eq(writer.id, stories.createdBy))
    .innerJoin(saver, eq(saver.id, revisions.savedBy))
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .leftJoin(media, sql`${media.id} = (${revisions.content}->'lead'->>'mediaId')::bigint`)
    .leftJoin(articles, eq(articles.id, stories.id))
    .leftJoin(successor, eq(successor.id, articles.successorId))
    .where(inArray(stories.id, ids))
  const [verdicts, editors] = await Promise.all([lastVerdicts(ids, db), whoEdits(ids, actor, db)])
  const rows = new Map(
    found.map(({ createdBy, sectionId, everPublished, ending, publishedAt, ...row }): [number, StoryRow] => {
      const subject = { createdBy, sectionId, state: row.state, everPublished }
      const verdict = verdicts.get(row.id)
      const isOut = row.slug !== null && ending === null && publishedAt !== null && publishedAt <= new Date()
      return [
        row.id,
        {
          ...row,
          slug: isOut ? row.slug : null,
          updatedAt: row.updatedAt.toISOString(),
          publishAt: row.publishAt?.toISOString() ?? null,
          endedAt: row.endedAt?.toISOString() ?? null,
          review: verdict?.last ?? null,
          returns: verdict?.returns ?? 0,
          editing: editors.get(row.id) ?? null,
          may: shown.filter((verb) => can(actor, verb, subject)),
        },
      ]
    }),
  )
  return ids.flatMap((id) => rows.get(id) ?? [])
}

async function lastVerdicts(ids: number[], db: Queryable) {
  const rows = await db
    .selectDistinctOn([reviews.storyId], {
      storyId: reviews.storyId,
      verdict: reviews.verdict,
      reason: reviews.reason,
      by: staff.name,
      at: reviews.at,
      returns: sql<number>`count(*) filter (where ${reviews.verdict} = 'returned') over (partition by ${reviews.storyId})::int`,
    })
    .from(reviews)
    .innerJoin(staff, eq(staff.id, reviews.by))
    .where(and(inArray(reviews.storyId, ids), sql`${reviews.verdict} <> 'overridden'`))
    .orderBy(reviews.storyId, desc(reviews.at), desc(reviews.id))
  return new Map(
    rows.map(({ storyId, returns, at, ...rest }) => {
      const last = { ...rest, at: at.toISOString() } as NonNullable<StoryRow['review']>
      return [storyId, { last, returns }]
    }),
  )
}

async function whoEdits(ids: number[], actor: Actor, db: Queryable): Promise<Map<number, string>> {
  const rows = await db
    .select({ storyId: presence.storyId, name: staff.name })
    .from(presence)
    .innerJoin(staff, eq(staff.id, presence.staffId))
    .where(
      and(
        inArray(presence.storyId, ids),
        presence.editing,
        sql`${presence.seenAt} > now() - make_interval(secs => ${secondsAlive})`,
        sql`${presence.staffId} <> ${actor.id}`,
      ),
    )
  return new Map(rows.map((it) => [it.storyId, it.name]))
}
