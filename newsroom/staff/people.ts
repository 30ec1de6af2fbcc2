import { and, eq, inArray, isNotNull, ne, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database, Transaction } from '@/db/client'
import { staff, staffSections } from '@/db/schema/newsroom/staff'
import { authors } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { atLeast, roles, type Actor } from '../actor'
import { id, words } from '../fields'
import { forbid, invalid, missing, outcome, type Outcome } from '../outcome'
import { requireShape } from '../parse'
import { record } from '../record'
import { dropLinks, newLink, type Link } from './links'
import { hashPassword } from './password'
import { endSessionsOf } from './sessions'

/** What an administrator writes of a person. */
export const personShape = z.strictObject({
  name: words('Tên', 120, 'Ghi tên.'),
  email: words('Thư điện tử', 254, 'Ghi thư điện tử.').pipe(
    z.email({ error: 'Thư điện tử chưa đúng, ví dụ lananh@toasoan.vn.' }),
  ),
  role: z.enum(roles, { error: 'Chọn vai trò.' }),
  /** None: every section. */
  sectionIds: z.array(id, { error: 'Chọn chuyên mục.' }).max(200),
  authorId: id.nullable(),
})
export type PersonInput = z.input<typeof personShape>

const requireAdministrator = (actor: Actor) =>
  atLeast(actor, 'administrator') || forbid('Chỉ quản trị sửa được tài khoản của tòa soạn.')

/**
 * Makes an account and a link by which its owner sets a password. `password` is for the demo and the command
 * line: then there is no link.
 */
export function inviteStaff(
  actor: Actor,
  input: PersonInput & { password?: string },
  db: Database,
): Promise<Outcome<{ id: number; link: Link | null }>> {
  return outcome(async () => {
    requireAdministrator(actor)
    const { password, ...rest } = input
    if (password !== undefined && actor.kind !== 'system') forbid('Mật khẩu do người nhận lời mời tự đặt.')
    const given = requireShape(personShape, rest)
    const passwordHash = password === undefined ? null : await hashPassword(password)
    return db.transaction(async (tx) => {
      await requireFree(tx, given.email)
      await requireKnown(tx, given)
      const { sectionIds, ...columns } = given
      const [row] = await tx
        .insert(staff)
        .values({ ...columns, passwordHash })
        .returning({ id: staff.id })
      await setSections(tx, row!.id, sectionIds)
      await record(tx, actor, 'invite', 'staff', row!.id, { email: given.email, role: given.role })
      return { id: row!.id, link: passwordHash ? null : await newLink(tx, actor, row!.id, 'invitation') }
    })
  })
}

/** Changes name, role, sections and pen name. Another role ends every session of the person. */
export function updateStaff(
  actor: Actor,
  input: PersonInput & { staffId: number },
  db: Database,
): Promise<Outcome<null>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      requireAdministrator(actor)
      const { staffId, ...rest } = input
      const given = requireShape(personShape, rest)
      const others = await lockAdministrators(tx, staffId)
      const before = await lockPerson(tx, staffId)
      if (before.role !== given.role && isSelf(actor, staffId))
        invalid({ field: 'role', message: 'Bạn không tự đổi vai trò của mình. Nhờ một quản trị khác.' })
      if (before.role === 'administrator' && given.role !== 'administrator' && before.active && others === 0)
        invalid({ field: 'role', message: lastOne })
      await requireFree(tx, given.email, staffId)
      await requireKnown(tx, given)
      const { sectionIds, ...columns } = given
      await tx.update(staff).set(columns).where(eq(staff.id, staffId))
      await setSections(tx, staffId, sectionIds)
      if (before.role !== given.role) await endSessionsOf(tx, staffId)
      await record(tx, actor, 'update', 'staff', staffId, {
        ...(before.role !== given.role && { from: before.role, role: given.role }),
        sectionIds,
      })
      return null
    }),
  )
}

/** Locks an account, whose sessions and links end at once, or opens it again. */
export function setStaffActive(
  actor: Actor,
  input: { staffId: number; active: boolean },
  db: Database,
): Promise<Outcome<null>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      requireAdministrator(actor)
      if (isSelf(actor, input.staffId)) forbid('Bạn không tự khóa tài khoản của mình.')
      const others = await lockAdministrators(tx, input.staffId)
      const before = await lockPerson(tx, input.staffId)
      if (before.active === input.active) return null
      if (!input.active && before.role === 'administrator' && others === 0) forbid(lastOne)
      await tx.update(staff).set({ active: input.active }).where(eq(staff.id, input.staffId))
      if (!input.active) {
        await endSessionsOf(tx, input.staffId)
        await dropLinks(tx, input.staffId)
      }
      await record(tx, actor, input.active ? 'activate' : 'deactivate', 'staff', input.staffId)
      return null
    }),
  )
}

const isSelf = (actor: Actor, staffId: number) => actor.kind === 'staff' && actor.id === staffId

const lastOne = 'Đây là quản trị cuối cùng còn vào được. Thêm một quản trị khác trước.'

/**
 * Locks the administrators who can sign in, so that two who lower each other at once don't both succeed.
 * @returns how many there are beside this person
 */
async function lockAdministrators(tx: Transaction, staffId: number): Promise<number> {
  const canEnter = or(isNotNull(staff.passwordHash), isNotNull(staff.oidcSubject))
  const rows = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(and(eq(staff.role, 'administrator'), eq(staff.active, true), canEnter))
    .orderBy(staff.id)
    .for('update')
  return rows.filter((row) => row.id !== staffId).length
}

async function lockPerson(tx: Transaction, staffId: number) {
  const [row] = await tx.select().from(staff).where(eq(staff.id, staffId)).for('update')
  return row ?? missing('Không tìm thấy tài khoản này.')
}

async function requireFree(tx: Transaction, email: string, except = 0) {
  const same = and(eq(sql`lower(${staff.email})`, email.toLowerCase()), ne(staff.id, except))
  if (await tx.$count(staff, same))
    invalid({ field: 'email', message: 'Thư điện tử này đã có tài khoản khác dùng.' })
}

async function requireKnown(tx: Transaction, given: z.output<typeof personShape>) {
  const known = await tx.$count(sections, inArray(sections.id, given.sectionIds))
  if (known !== new Set(given.sectionIds).size)
    invalid({ field: 'sectionIds', message: 'Có chuyên mục không còn nữa.' })
  if (given.authorId !== null && !(await tx.$count(authors, eq(authors.id, given.authorId))))
    invalid({ field: 'authorId', message: 'Bút danh này không còn nữa.' })
}

async function setSections(tx: Transaction, staffId: number, sectionIds: number[]) {
  await tx.delete(staffSections).where(eq(staffSections.staffId, staffId))
  const rows = [...new Set(sectionIds)].map((sectionId) => ({ staffId, sectionId }))
  if (rows.length > 0) await tx.insert(staffSections).values(rows)
}
