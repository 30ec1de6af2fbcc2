import { events } from '@/db/schema/newsroom/events'
import type { Transaction } from '@/db/client'
import type { Actor } from './actor'

type Told = { id: number | string; detail?: Record<string, unknown> }

/** Adds a row to the audit log, in the transaction of the change it tells of. */
export const record = (
  tx: Transaction,
  actor: Actor,
  verb: string,
  subject: string,
  id: Told['id'],
  detail: Told['detail'] = {},
): Promise<void> => recordEach(tx, actor, verb, subject, [{ id, detail }])

/** The same of several, at least one: a row for each. */
export async function recordEach(
  tx: Transaction,
  actor: Actor,
  verb: string,
  subject: string,
  all: Told[],
): Promise<void> {
  await tx.insert(events).values(
    all.map(({ id, detail = {} }) => ({
      actorId: actor.kind === 'staff' ? actor.id : null,
      actorName: actor.name,
      verb,
      subject,
      subjectId: String(id),
      detail,
    })),
  )
}
