import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { parseBody } from '@/body/parse'
import type { Queryable } from '@/db/client'
import type { StoryContent } from '@/db/schema/newsroom/content'
import { staff } from '@/db/schema/newsroom/staff'
import { reviews } from '@/db/schema/newsroom/stories'
import { articles } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { sources } from '@/db/schema/portal/people'
import { codes } from '@/db/schema/sharing/codes'
import type { Actor } from '../../actor'
import { pickedFrom } from '../../media/library/picked'
import { missing, outcome, type Outcome } from '../../outcome'
import { publishesAlone } from '../../publication/two-person'
import type { Facts } from '../checking/finding'
import { emptyContent } from '../content'
import { mediaOf, readFacts } from '../facts'
import { openStory, type Opened } from '../load'
import { can, type RevisionState, type StoryVerb } from '../rights'
import { namesIn, type Names } from './choices'

/** What became of the story in review, last. */
export type LastReview = {
  verdict: 'submitted' | 'returned' | 'approved'
  by: string
  /** By who asks. */
  own: boolean
  at: string
  reason: string
}

/** A story on the desk of one person: its text, its course, and what may be done with it. Moments are ISO. */
export type Desk = {
  /** Null until the first save. */
  storyId: number | null
  state: RevisionState
  revision: number
  version: number
  savedAt: string | null
  savedBy: string
  writer: string
  content: StoryContent
  may: StoryVerb[]
  names: Names
  media: Record<number, ReturnType<typeof pickedFrom>>
  facts: Facts
  review: LastReview | null
  publishAt: string | null
  removeAt: string | null
  /** What readers have of it. `out`: they see it now. */
  article: { slug: string; code: string | null; publishedAt: string; out: boolean; ended: boolean } | null
  /** The two-person rule stands against this person publishing it. */
  alone: boolean
}

const verbs: StoryVerb[] = [
  ...(['edit', 'submit', 'return', 'approve', 'publish', 'schedule', 'unschedule'] as const),
  ...(['revise', 'correct', 'withdraw', 'move', 'delete'] as const),
]

/** A story as the editor opens it. */
export function readDesk(actor: Actor, storyId: number, db: Queryable): Promise<Outcome<Desk>> {
  return outcome(async () => {
    const opened = await openStory(db, storyId)
    if (!can(actor, 'read', opened.subject))
      return missing('Không tìm thấy bài này, hoặc bài không thuộc phần việc của bạn.')
    return deskOf(actor, opened, db)
  })
}

async function deskOf(actor: Actor, opened: Opened, db: Queryable): Promise<Desk> {
  const { story, revision, subject } = opened
  const { content } = revision
  const [around, people, review, article, alone] = await Promise.all([
    surroundings(db, story.id, content),
    peopleOf(db, story.createdBy, revision.savedBy),
    lastReview(db, actor, story.id),
    readCopy(db, story.id),
    publishesAlone(db, actor, revision),
  ])
  return {
    storyId: story.id,
    state: revision.state,
    revision: revision.number,
    version: revision.version,
    savedAt: revision.savedAt.toISOString(),
    ...people,
    content,
    may: verbs.filter((verb) => can(actor, verb, subject)),
    ...around,
    review,
    publishAt: revision.publishAt?.toISOString() ?? null,
    removeAt: revision.removeAt?.toISOString() ?? null,
    article,
    alone,
  }
}

/** A story that nobody has saved yet: the actor's pen name, the newsroom's own source. */
export async function newDesk(actor: Actor, db: Queryable): Promise<Desk> {
  const [[own], [me]] = await Promise.all([
    db.select({ id: sources.id }).from(sources).where(eq(sources.own, true)).limit(1),
    db.select({ authorId: staff.authorId }).from(staff).where(eq(staff.id, actor.id)),
  ])
  const only = actor.kind === 'staff' && actor.sectionIds?.length === 1 ? actor.sectionIds[0]! : null
  const content: StoryContent = {
    ...emptyContent,
    sectionId: only,
    sourceId: own?.id ?? null,
    authorIds: me?.authorId ? [me.authorId] : [],
  }
  return {
    storyId: null,
    state: 'draft',
    revision: 1,
    version: 0,
    savedAt: null,
    savedBy: actor.name,
    writer: actor.name,
    content,
    may: ['edit', 'submit'],
    ...(await surroundings(db, 0, content)),
    review: null,
    publishAt: null,
    removeAt: null,
    article: null,
    alone: false,
  }
}

async function surroundings(db: Queryable, storyId: number, content: StoryContent) {
  const body = parseBody(content.body)
  const shared = content.share.mediaId === null ? [] : [content.share.mediaId]
  const ids = [...mediaOf(content, body.ok ? body.blocks : []), ...shared]
  const [names, shown, facts] = await Promise.all([
    namesIn(content, db),
    ids.length === 0 ? [] : db.select().from(media).where(inArray(media.id, ids)),
    readFacts(db, storyId, content),
  ])
  return { names, media: Object.fromEntries(shown.map((row) => [row.id, pickedFrom(row)])), facts }
}

async function peopleOf(db: Queryable, writerId: number, saverId: number) {
  const rows = await db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(sql`${staff.id} in (${writerId}, ${saverId})`)
  const name = (id: number) => rows.find((it) => it.id === id)?.name ?? ''
  return { writer: name(writerId), savedBy: name(saverId) }
}

async function lastReview(db: Queryable, actor: Actor, storyId: number): Promise<LastReview | null> {
  const [row] = await db
    .select({
      verdict: reviews.verdict,
      reason: reviews.reason,
      by: staff.name,
      byId: reviews.by,
      at: reviews.at,
    })
    .from(reviews)
    .innerJoin(staff, eq(staff.id, reviews.by))
    .where(and(eq(reviews.storyId, storyId), sql`${reviews.verdict} <> 'overridden'`))
    .orderBy(desc(reviews.at), desc(reviews.id))
    .limit(1)
  if (!row || row.verdict === 'overridden') return null
  const { verdict, reason, by, byId, at } = row
  return { verdict, reason, by, own: byId === actor.id, at: at.toISOString() }
}

async function readCopy(db: Queryable, storyId: number): Promise<Desk['article']> {
  const [row] = await db
    .select({
      slug: articles.slug,
      ending: articles.ending,
      publishedAt: articles.publishedAt,
      removeAt: articles.removeAt,
      code: codes.code,
    })
    .from(articles)
    .leftJoin(codes, and(eq(codes.articleId, articles.id), codes.main))
    .where(eq(articles.id, storyId))
  if (!row) return null
  const now = new Date()
  const out = row.ending === null && row.publishedAt <= now && !(row.removeAt && row.removeAt <= now)
  const { slug, code, publishedAt, ending } = row
  return { slug, code, publishedAt: publishedAt.toISOString(), out, ended: ending !== null }
}
