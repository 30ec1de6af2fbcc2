import { events } from '@/db/schema/newsroom/events'
import type { Transaction } from '@/db/client'
import type { Actor } from './actor'

/** Adds a row to the audit log, in the transaction of the change it tells of. */
export async function record(
  tx: Transaction,
  actor: Actor,
  verb: string,
  subject: string,
  subjectId: number | string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await tx.insert(events).values({
    actorId: actor.kind === 'staff' ? actor.id : null,
    actorName: actor.name,
    verb,
    subject,
    subjectId: String(subjectId),
    detail,
  })
}
