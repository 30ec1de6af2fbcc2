import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { invalid, outcome, type Outcome } from '../outcome'
import { record } from '../record'
import { deviceName } from './device'
import { allowGuess, clearGuesses } from './guesses'
import { isPassword } from './password'
import { openSession, type OpenedSession, type StaffActor } from './sessions'

/** Where the request came from: the client's address, and its User-Agent header. */
export type From = { address: string; userAgent: string }
export type SignedIn = OpenedSession & { actor: StaffActor }

const credentials = z.object({
  email: z
    .string({ error: 'Nhập thư điện tử.' })
    .trim()
    .min(1, { error: 'Nhập thư điện tử.' })
    .max(254, { error: 'Thư điện tử dài quá.' }),
  password: z
    .string({ error: 'Nhập mật khẩu.' })
    .min(1, { error: 'Nhập mật khẩu.' })
    .max(200, { error: 'Mật khẩu dài quá.' }),
})

/** Words and time are the same whether there is no such account, none that is active, or another password. */
const wrong = { field: 'password', message: 'Thư điện tử hoặc mật khẩu không đúng.' }

/** Opens a session for who knows the password. */
export function signIn(input: unknown, from: From, db: Database): Promise<Outcome<SignedIn>> {
  return outcome(async () => {
    const parsed = credentials.safeParse(input)
    if (!parsed.success)
      return invalid(
        ...parsed.error.issues.map((it) => ({ field: it.path.join('.') || 'email', message: it.message })),
      )
    const { email, password } = parsed.data
    const guess = await allowGuess(db, { email, address: from.address, field: 'email' })
    const [person] = await db
      .select({
        id: staff.id,
        name: staff.name,
        role: staff.role,
        active: staff.active,
        hash: staff.passwordHash,
      })
      .from(staff)
      .where(eq(sql`lower(${staff.email})`, email.toLowerCase()))
    const right = await isPassword(person?.active ? person.hash : null, password)
    if (!right || !person) return invalid(wrong)
    await clearGuesses(db, guess)
    const actor: StaffActor = {
      kind: 'staff',
      id: person.id,
      name: person.name,
      role: person.role,
      sectionIds: null,
    }
    return db.transaction(async (tx) => {
      const device = deviceName(from.userAgent)
      const session = await openSession(tx, person.id, device)
      await record(tx, actor, 'sign-in', 'staff', person.id, { device })
      return { ...session, actor }
    })
  })
}
