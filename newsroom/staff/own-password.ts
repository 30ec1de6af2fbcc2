import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { invalid, outcome, type Outcome } from '../outcome'
import { record } from '../record'
import { deviceName } from './device'
import { allowGuess, clearGuesses } from './guesses'
import { requireTwice } from './links'
import { hashPassword, isPassword } from './password'
import { endSessionsOf, openSession, type OpenedSession, type Signed } from './sessions'
import type { From } from './sign-in'

const changing = z.object({
  current: z.string({ error: 'Nhập mật khẩu đang dùng.' }),
  password: z.string({ error: 'Nhập mật khẩu mới.' }),
  again: z.string({ error: 'Nhập lại mật khẩu mới.' }),
})

/** Changes one's own password. Every session ends, the one in use is replaced by the one that is returned. */
export function changePassword(
  signed: Signed,
  input: unknown,
  from: From,
  db: Database,
): Promise<Outcome<OpenedSession>> {
  return outcome(async () => {
    const { current, password } = requireTwice(changing.safeParse(input))
    const guess = await allowGuess(db, {
      email: signed.email,
      address: from.address,
      field: 'current',
    })
    const [row] = await db
      .select({ hash: staff.passwordHash })
      .from(staff)
      .where(eq(staff.id, signed.actor.id))
    if (!(await isPassword(row?.hash ?? null, current)))
      invalid({ field: 'current', message: 'Mật khẩu đang dùng không đúng.' })
    await clearGuesses(db, guess)
    const hash = await hashPassword(password)
    return db.transaction(async (tx) => {
      await tx.update(staff).set({ passwordHash: hash }).where(eq(staff.id, signed.actor.id))
      await endSessionsOf(tx, signed.actor.id)
      await record(tx, signed.actor, 'set-password', 'staff', signed.actor.id)
      return openSession(tx, signed.actor.id, deviceName(from.userAgent))
    })
  })
}
