import { and, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import type { Database, Queryable, Transaction } from '@/db/client'
import { sessions, staff } from '@/db/schema/newsroom/staff'
import type { Actor } from '../actor'
import { outcome, type Outcome } from '../outcome'
import { record } from '../record'
import { ownSections } from './own-sections'
import { digest, newSecret } from './secret'

export type StaffActor = Extract<Actor, { kind: 'staff' }>
/** `secret` goes into the cookie and nowhere else. */
export type OpenedSession = { secret: string; expiresAt: Date }
/** Who signed in, and by which of their sessions. */
export type Signed = { actor: StaffActor; email: string; sessionId: string }

/** A working day. */
export const sessionHours = 12

const alive = and(isNull(sessions.endedAt), gt(sessions.expiresAt, sql`now()`))

export async function openSession(tx: Queryable, staffId: number, device: string): Promise<OpenedSession> {
  const secret = newSecret()
  const [row] = await tx
    .insert(sessions)
    .values({
      id: digest(secret),
      staffId,
      device: device.slice(0, 200),
      expiresAt: sql`now() + make_interval(hours => ${sessionHours})`,
    })
    .returning({ expiresAt: sessions.expiresAt })
  return { secret, expiresAt: row!.expiresAt }
}

/** Who acts in this request, read anew: null once the session or the account has ended. */
export async function loadActor(secret: string, db: Queryable): Promise<Signed | null> {
  const id = digest(secret)
  const [row] = await db
    .select({
      id: staff.id,
      name: staff.name,
      email: staff.email,
      role: staff.role,
      sections: ownSections,
      stale: sql<boolean>`${sessions.seenAt} < now() - interval '1 minute'`,
    })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.staffId))
    .where(and(eq(sessions.id, id), alive, eq(staff.active, true)))
  if (!row) return null
  if (row.stale)
    await db
      .update(sessions)
      .set({ seenAt: sql`now()` })
      .where(eq(sessions.id, id))
  const actor: StaffActor = {
    kind: 'staff',
    id: row.id,
    name: row.name,
    role: row.role,
    sectionIds: row.sections,
  }
  return { actor, email: row.email, sessionId: id }
}

export type SessionRow = { id: string; device: string; createdAt: Date; seenAt: Date; own: boolean }

/** The sessions of the actor that still hold, the one in use first. */
export async function listSessions(signed: Signed, db: Queryable): Promise<SessionRow[]> {
  const rows = await db
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.staffId, signed.actor.id), alive))
    .orderBy(desc(sessions.seenAt))
  const own = (row: { id: string }) => row.id === signed.sessionId
  return [...rows.filter(own), ...rows.filter((row) => !own(row))].map((row) => ({ ...row, own: own(row) }))
}

/** Ends one of the actor's own sessions; another's stays as it is. */
export function endSession(actor: StaffActor, input: { id: string }, db: Database): Promise<Outcome<null>> {
  return outcome(async () => {
    await db
      .update(sessions)
      .set({ endedAt: sql`now()` })
      .where(and(eq(sessions.id, input.id), eq(sessions.staffId, actor.id), isNull(sessions.endedAt)))
    return null
  })
}

/** "Đăng xuất". */
export async function endSessionBySecret(secret: string, db: Database): Promise<void> {
  await db
    .update(sessions)
    .set({ endedAt: sql`now()` })
    .where(and(eq(sessions.id, digest(secret)), isNull(sessions.endedAt)))
}

/** "Đăng xuất mọi nơi". */
export function endOwnSessions(actor: StaffActor, db: Database): Promise<Outcome<null>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      await endSessionsOf(tx, actor.id)
      await record(tx, actor, 'sign-out-everywhere', 'staff', actor.id)
      return null
    }),
  )
}

/** Ends every session of a person at once, but for the one that is named. */
export async function endSessionsOf(tx: Transaction, staffId: number, except = ''): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: sql`now()` })
    .where(and(eq(sessions.staffId, staffId), isNull(sessions.endedAt), ne(sessions.id, except)))
}
