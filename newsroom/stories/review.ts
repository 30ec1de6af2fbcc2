import { eq, sql } from 'drizzle-orm'
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

/** Sets the newest revision's state, and the story's copy of it for the list. */
export async function setState(
  tx: Transaction,
  { story, revision }: Opened,
  state: RevisionState,
  times: Partial<Pick<Opened['revision'], 'publishAt' | 'removeAt'>> = {},
): Promise<void> {
  await Promise.all([
    tx
      .update(revisions)
      .set({ state, ...times })
      .where(eq(revisions.id, revision.id)),
    tx
      .update(stories)
      .set({ state, updatedAt: sql`now()` })
      .where(eq(stories.id, story.id)),
  ])
}
