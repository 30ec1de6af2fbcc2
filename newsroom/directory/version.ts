import { and, desc, eq } from 'drizzle-orm'
import type { Queryable, Transaction } from '@/db/client'
import { events } from '@/db/schema/newsroom/events'
import { Refused } from '../outcome'

export type LastChange = { version: number; by: string; at: string }

/**
 * The newest event about a row, null before the first. Every change records one, so another version says that
 * somebody saved in between. Read it before the row itself, never after.
 */
export async function readLast(db: Queryable, subject: string, id: number): Promise<LastChange | null> {
  const last = await newest(db, subject, id)
  return last ? { version: last.id, by: last.actorName, at: last.at.toISOString() } : null
}

/** @throws Refused conflict; call it with the row locked */
export async function requireVersion(tx: Transaction, subject: string, id: number, seen: number) {
  const last = await newest(tx, subject, id)
  if (!last || last.id === seen) return
  throw new Refused({
    kind: 'conflict',
    version: last.id,
    savedBy: last.actorName,
    savedAt: last.at.toISOString(),
  })
}

async function newest(db: Queryable, subject: string, id: number) {
  const [row] = await db
    .select({ id: events.id, at: events.at, actorName: events.actorName })
    .from(events)
    .where(and(eq(events.subject, subject), eq(events.subjectId, String(id))))
    .orderBy(desc(events.id))
    .limit(1)
  return row
}
