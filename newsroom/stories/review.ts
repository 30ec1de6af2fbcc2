import { eq, inArray, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { reviews, revisions, stories } from '@/db/schema/newsroom/stories'
import type { Actor } from '../actor'
import { invalid, outcome, type Outcome } from '../outcome'
import { record } from '../record'
import { openFor, requireVersion, type Opened } from './load'
import type { RevisionState } from './rights'

type Step = { storyId: number; version: number }

/** Asks the editors to review the open revision; from now on its reporter can't alter it. */
export function submitStory(actor: Actor, input: Step, db: Database): Promise<Outcome<null>> {
  return step(actor, 'submit', 'submitted', input, '', db)
}

/** Gives the revision back to its reporter, with a reason. */
export function returnStory(
  actor: Actor,
  input: Step & { reason: string },
  db: Database,
): Promise<Outcome<null>> {
  return step(actor, 'return', 'returned', input, input.reason.trim(), db)
}

/** Declares the revision ready for the publisher. */
export function approveStory(actor: Actor, input: Step, db: Database): Promise<Outcome<null>> {
  return step(actor, 'approve', 'approved', input, '', db)
}

function step(
  actor: Actor,
  verb: 'submit' | 'return' | 'approve',
  state: 'submitted' | 'returned' | 'approved',
  input: Step,
  reason: string,
  db: Database,
): Promise<Outcome<null>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const opened = await openFor(tx, actor, verb, input.storyId)
      await requireVersion(tx, opened.revision, input.version)
      if (state === 'returned' && !reason)
        invalid({ field: 'reason', message: 'Ghi lý do trả lại để người viết biết cần sửa gì.' })
      if (reason.length > 2000) invalid({ field: 'reason', message: 'Lý do dài quá 2.000 ký tự.' })
      if (!opened.revision.content.title.trim()) invalid({ field: 'title', message: 'Bài chưa có tiêu đề.' })
      await tx.insert(reviews).values({
        storyId: opened.story.id,
        revisionId: opened.revision.id,
        verdict: state,
        reason,
        by: actor.id,
      })
      await setState(tx, opened, state)
      await record(tx, actor, verb, 'story', opened.story.id, reason ? { reason } : {})
      return null
    }),
  )
}

type Times = Partial<Pick<Opened['revision'], 'publishAt' | 'removeAt'>>

/** Sets the newest revision's state, and the story's copy of it for the list. */
export const setState = (
  tx: Transaction,
  opened: Opened,
  state: RevisionState,
  times: Times = {},
): Promise<void> => setStates(tx, [{ opened, times }], state)

/** The same of several, each with times of its own. */
export async function setStates(
  tx: Transaction,
  all: { opened: Opened; times: Times }[],
  state: RevisionState,
): Promise<void> {
  const rows = all.map(({ opened: { revision }, times }) => {
    const { publishAt, removeAt } = { ...revision, ...times }
    return { id: revision.id, publish_at: publishAt, remove_at: removeAt }
  })
  const given = sql`json_to_recordset(${JSON.stringify(rows)}::json)
    as given (id bigint, publish_at timestamptz, remove_at timestamptz)`
  await Promise.all([
    tx
      .update(revisions)
      .set({ state, publishAt: sql`given.publish_at`, removeAt: sql`given.remove_at` })
      .from(given)
      .where(eq(revisions.id, sql`given.id`)),
    tx
      .update(stories)
      .set({ state, updatedAt: sql`now()` })
      .where(
        inArray(
          stories.id,
          all.map((it) => it.opened.story.id),
        ),
      ),
  ])
}
