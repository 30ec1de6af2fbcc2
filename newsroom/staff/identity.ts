import { and, eq, or, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { forbid, outcome, type Outcome } from '../outcome'
import { record } from '../record'
import { deviceName } from './device'
import { openSession, type StaffActor } from './sessions'
import type { From, SignedIn } from './sign-in'

/** What the city's identity server says of a person. */
export type Identity = { subject: string; email?: string; emailVerified?: boolean }

/**
 * Opens a session for an account that the identity server vouches for: known by its subject, or at the first
 * time by an e-mail address that the server has verified. It never makes accounts.
 */
export function signInWithIdentity(identity: Identity, from: From, db: Database): Promise<Outcome<SignedIn>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const email = identity.emailVerified === true ? identity.email?.trim().toLowerCase() : undefined
      const rows = await tx
        .select({ id: staff.id, name: staff.name, role: staff.role, subject: staff.oidcSubject })
        .from(staff)
        .where(
          and(
            eq(staff.active, true),
            or(
              eq(staff.oidcSubject, identity.subject),
              email
                ? and(sql`${staff.oidcSubject} is null`, eq(sql`lower(${staff.email})`, email))
                : undefined,
            ),
          ),
        )
        .for('update')
      const person = rows.find((row) => row.subject === identity.subject) ?? rows[0]
      if (!person) return forbid('Tài khoản này chưa được mở trong tòa soạn. Hãy báo quản trị.')
      if (person.subject === null)
        await tx.update(staff).set({ oidcSubject: identity.subject }).where(eq(staff.id, person.id))
      const actor: StaffActor = {
        kind: 'staff',
        id: person.id,
        name: person.name,
        role: person.role,
        sectionIds: null,
      }
      const device = deviceName(from.userAgent)
      const session = await openSession(tx, person.id, device)
      await record(tx, actor, 'sign-in', 'staff', person.id, { device, by: 'oidc' })
      return { ...session, actor }
    }),
  )
}
