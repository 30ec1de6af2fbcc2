import { and, eq, inArray } from 'drizzle-orm'
import type { Queryable, Transaction } from '@/db/client'
import { reviews, snapshots } from '@/db/schema/newsroom/stories'
import { readSettings } from '@/portal/settings'
import type { Actor } from '../actor'
import { invalid } from '../outcome'
import { record } from '../record'
import type { Revision } from '../stories/load'

/**
 * Nobody publishes alone what they wrote: writer, approver and publisher must be two people at least.
 * @param reason an override's, recorded; without one the lone writer is refused
 */
export async function requireTwoPeople(
  tx: Transaction,
  actor: Actor,
  revision: Revision,
  reason: string,
): Promise<void> {
  if (!(await publishesAlone(tx, actor, revision))) return
  if (!reason.trim())
    invalid({
      field: 'override',
      message:
        'Người viết không tự đăng bài của mình. Nhờ một người khác duyệt, hoặc ghi lý do để vượt quy tắc hai người.',
    })
  await tx.insert(reviews).values({
    storyId: revision.storyId,
    revisionId: revision.id,
    verdict: 'overridden',
    reason: reason.trim(),
    by: actor.id,
  })
  await record(tx, actor, 'override', 'story', revision.storyId, { reason: reason.trim() })
}

/** Whether the rule holds and the actor is the only one who had a hand in the revision. */
export async function publishesAlone(db: Queryable, actor: Actor, revision: Revision): Promise<boolean> {
  if (actor.kind === 'system') return false
  if (!(await readSettings(db)).twoPersonRule) return false
  const writers = await db
    .selectDistinct({ id: snapshots.savedBy })
    .from(snapshots)
    .where(eq(snapshots.revisionId, revision.id))
  const approvers = await db
    .select({ id: reviews.by })
    .from(reviews)
    .where(and(eq(reviews.revisionId, revision.id), inArray(reviews.verdict, ['approved'])))
  const people = new Set([
    actor.id,
    revision.createdBy,
    ...writers.map((it) => it.id),
    ...approvers.map((it) => it.id),
  ])
  return people.size === 1
}
