import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database, Queryable, Transaction } from '@/db/client'
import { staff, staffTokens } from '@/db/schema/newsroom/staff'
import { atLeast, type Actor } from '../actor'
import { forbid, invalid, missing, outcome, type Outcome, type Problem } from '../outcome'
import { record } from '../record'
import { hashPassword, passwordProblem } from './password'
import { digest, newSecret } from './secret'
import { endSessionsOf } from './sessions'

/** `secret` is shown to the administrator once, as a link to hand over. */
export type Link = { secret: string; expiresAt: Date }

const hours = { invitation: 7 * 24, reset: 24 }
const gone = 'Liên kết này đã dùng rồi hoặc đã hết hạn. Hãy nhờ quản trị tạo liên kết mới.'
const holds = and(isNull(staffTokens.usedAt), gt(staffTokens.expiresAt, sql`now()`))

/** Makes a link by which a person sets a password, once; earlier ones stop working. */
export function makePasswordLink(
  actor: Actor,
  input: { staffId: number },
  db: Database,
): Promise<Outcome<Link>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      if (!atLeast(actor, 'administrator')) forbid('Chỉ quản trị đặt lại được mật khẩu của người khác.')
      const [person] = await tx
        .select({ active: staff.active, hash: staff.passwordHash })
        .from(staff)
        .where(eq(staff.id, input.staffId))
      if (!person) return missing('Không tìm thấy tài khoản này.')
      if (!person.active) forbid('Tài khoản đang khóa. Mở khóa trước khi đặt lại mật khẩu.')
      const link = await newLink(tx, actor, input.staffId, person.hash === null ? 'invitation' : 'reset')
      await record(tx, actor, 'password-link', 'staff', input.staffId)
      return link
    }),
  )
}

export async function newLink(
  tx: Transaction,
  actor: Actor,
  staffId: number,
  kind: keyof typeof hours,
): Promise<Link> {
  const secret = newSecret()
  await dropLinks(tx, staffId)
  const [row] = await tx
    .insert(staffTokens)
    .values({
      id: digest(secret),
      staffId,
      createdBy: actor.kind === 'staff' ? actor.id : null,
      expiresAt: sql`now() + make_interval(hours => ${hours[kind]})`,
    })
    .returning({ expiresAt: staffTokens.expiresAt })
  return { secret, expiresAt: row!.expiresAt }
}

/** Puts every link of a person out of use. */
export async function dropLinks(tx: Transaction, staffId: number): Promise<void> {
  await tx
    .update(staffTokens)
    .set({ usedAt: sql`now()` })
    .where(and(eq(staffTokens.staffId, staffId), isNull(staffTokens.usedAt)))
}

/** Whose password a link may set; null when it holds no more. */
export async function readLink(
  secret: string,
  db: Queryable,
): Promise<{ name: string; email: string } | null> {
  const [row] = await db
    .select({ name: staff.name, email: staff.email })
    .from(staffTokens)
    .innerJoin(staff, eq(staff.id, staffTokens.staffId))
    .where(and(eq(staffTokens.id, digest(secret)), holds, eq(staff.active, true)))
  return row ?? null
}

const taking = z.object({
  secret: z.string(),
  password: z.string({ error: 'Nhập mật khẩu mới.' }),
  again: z.string({ error: 'Nhập lại mật khẩu mới.' }),
})

/** Sets the password that a link allows to set; the link is used up and every session ends. */
export function takePasswordLink(input: unknown, db: Database): Promise<Outcome<{ email: string }>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const { secret, password } = requireTwice(taking.safeParse(input))
      const hash = await hashPassword(password)
      const [token] = await tx
        .update(staffTokens)
        .set({ usedAt: sql`now()` })
        .where(and(eq(staffTokens.id, digest(secret)), holds))
        .returning({ staffId: staffTokens.staffId })
      if (!token) return missing(gone)
      const [person] = await tx
        .update(staff)
        .set({ passwordHash: hash })
        .where(and(eq(staff.id, token.staffId), eq(staff.active, true)))
        .returning({ id: staff.id, name: staff.name, role: staff.role, email: staff.email })
      if (!person) return missing(gone)
      await endSessionsOf(tx, person.id)
      const actor: Actor = { kind: 'staff', ...person, sectionIds: null }
      await record(tx, actor, 'set-password', 'staff', person.id)
      return { email: person.email }
    }),
  )
}

/** A new password typed twice. @throws Refused with what is wrong */
export function requireTwice<T extends { password: string; again: string }>(
  parsed: z.ZodSafeParseResult<T>,
): T {
  if (!parsed.success)
    return invalid(...parsed.error.issues.map((it) => ({ field: it.path.join('.'), message: it.message })))
  const { password, again } = parsed.data
  const problems: Problem[] = []
  const weak = passwordProblem('password', password)
  if (weak) problems.push(weak)
  else if (password !== again)
    problems.push({ field: 'again', message: 'Hai lần nhập mật khẩu không giống nhau.' })
  if (problems.length > 0) invalid(...problems)
  return parsed.data
}
