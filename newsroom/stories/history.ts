import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Database, Queryable } from '@/db/client'
import type { StoryContent } from '@/db/schema/newsroom/content'
import { events } from '@/db/schema/newsroom/events'
import { staff } from '@/db/schema/newsroom/staff'
import { reviews, revisions, snapshots } from '@/db/schema/newsroom/stories'
import type { Actor } from '../actor'
import { missing, outcome, type Outcome } from '../outcome'
import { wordsBetween } from './compare/stories'
import { openStory } from './load'
import { can, type RevisionState, type StoryVerb } from './rights'
import { reviseStory, saveStory, type Saved } from './write'

/** What was done with a story after a text was saved and before the next one was. */
export type Deed = { what: string; by: string; at: string; reason: string }

/** One saved text: saves in a row by one person are one. `number` counts from the oldest. */
export type Entry = {
  id: number
  number: number
  revision: number
  by: string
  at: string
  added: number
  removed: number
  deeds: Deed[]
}

export type History = {
  title: string
  state: RevisionState
  version: number
  may: StoryVerb[]
  /** Newest first. */
  entries: Entry[]
}

const most = 200

/** Every text that a story had, and what was done with each. */
export function readHistory(actor: Actor, storyId: number, db: Queryable): Promise<Outcome<History>> {
  return outcome(async () => {
    const { story, revision, subject } = await openStory(db, storyId)
    if (!can(actor, 'read', subject)) return missing('Không tìm thấy bài này.')
    const rows = await db
      .select({
        id: snapshots.id,
        content: snapshots.content,
        revision: revisions.number,
        by: staff.name,
        at: snapshots.savedAt,
      })
      .from(snapshots)
      .innerJoin(revisions, eq(revisions.id, snapshots.revisionId))
      .innerJoin(staff, eq(staff.id, snapshots.savedBy))
      .where(eq(snapshots.storyId, storyId))
      .orderBy(desc(snapshots.savedAt), desc(snapshots.id))
      .limit(most)
    const deeds = await readDeeds(db, storyId)
    const oldestFirst = rows.reverse()
    const entries = oldestFirst.map(({ content, at, ...row }, n): Entry => {
      const next = oldestFirst[n + 1]?.at.toISOString()
      const from = at.toISOString()
      return {
        ...row,
        number: n + 1,
        at: from,
        ...wordsBetween(oldestFirst[n - 1]?.content ?? null, content),
        deeds: deeds.filter((it) => (n === 0 || it.at >= from) && (next === undefined || it.at < next)),
      }
    })
    const verbs: StoryVerb[] = ['edit', 'revise', 'return', 'approve']
    return {
      title: story.title,
      state: revision.state,
      version: revision.version,
      may: verbs.filter((verb) => can(actor, verb, subject)),
      entries: entries.reverse(),
    }
  })
}

async function readDeeds(db: Queryable, storyId: number): Promise<Deed[]> {
  const [verdicts, logged] = await Promise.all([
    db
      .select({ what: reviews.verdict, by: staff.name, at: reviews.at, reason: reviews.reason })
      .from(reviews)
      .innerJoin(staff, eq(staff.id, reviews.by))
      .where(eq(reviews.storyId, storyId))
      .orderBy(asc(reviews.at)),
    db
      .select({ what: events.verb, by: events.actorName, at: events.at })
      .from(events)
      .where(
        and(
          eq(events.subject, 'story'),
          eq(events.subjectId, String(storyId)),
          inArray(events.verb, [
            'publish',
            'schedule',
            'unschedule',
            'withdraw',
            'correct',
            'move',
            'restore',
          ]),
        ),
      )
      .orderBy(asc(events.at)),
  ])
  return [...verdicts, ...logged.map((it) => ({ ...it, reason: '' }))]
    .map((it) => ({ ...it, at: it.at.toISOString() }))
    .sort((a, b) => a.at.localeCompare(b.at))
}

/** The texts of some entries of a story's history, by id. */
export function readTexts(
  actor: Actor,
  input: { storyId: number; ids: number[] },
  db: Queryable,
): Promise<Outcome<Map<number, StoryContent>>> {
  return outcome(async () => {
    const { subject } = await openStory(db, input.storyId)
    if (!can(actor, 'read', subject)) return missing('Không tìm thấy bài này.')
    const rows = await db
      .select({ id: snapshots.id, content: snapshots.content })
      .from(snapshots)
      .where(and(eq(snapshots.storyId, input.storyId), inArray(snapshots.id, input.ids)))
    return new Map(rows.map((it) => [it.id, it.content]))
  })
}

/** Brings an older text back as the newest one: a further row of the history, and of a published story a new revision. */
export async function restoreText(
  actor: Actor,
  input: { storyId: number; version: number; snapshotId: number },
  db: Database,
): Promise<Outcome<Saved>> {
  const { storyId, snapshotId } = input
  const texts = await readTexts(actor, { storyId, ids: [snapshotId] }, db)
  if (!texts.ok) return texts
  const content = texts.value.get(snapshotId)
  if (!content) return { ok: false, failure: { kind: 'missing', message: 'Bản này không còn nữa.' } }
  const opened = await outcome(() => openStory(db, storyId))
  if (!opened.ok) return opened
  let { version } = input
  if (can(actor, 'revise', opened.value.subject)) {
    const revised = await reviseStory(actor, storyId, db)
    if (!revised.ok) return revised
    version = revised.value.version
  }
  return saveStory(actor, { storyId, version, content, restored: snapshotId }, db)
}
