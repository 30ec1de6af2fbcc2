import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { makeAuthor, makeSection, unique } from '@/db/testing/rows'
import type { Role } from '../actor'
import { makeStaff, makeSystem } from '../testing/staff'
import { failure, problemFields, value } from '../testing/stories'
import { makePasswordLink, readLink, takePasswordLink } from './links'
import { listStaff, readPenNames, readPerson } from './list'
import { inviteStaff, setStaffActive, updateStaff } from './people'

const person = (role: Role) => ({
  email: `${unique('nguoi')}@toasoan.vn`,
  name: unique('Lan Anh'),
  role,
  sectionIds: [] as number[],
  authorId: null as number | null,
})
async function account(role: Role) {
  const given = person(role)
  const password = 'hoa-phuong-do'
  const { id } = value(await inviteStaff(await makeSystem(db()), { ...given, password }, db()))
  return { id, ...given, actor: { kind: 'staff' as const, id, name: given.name, role, sectionIds: null } }
}

beforeEach(async () => void (await db().update(staff).set({ active: false })))

test('the last administrator who can enter is neither lowered nor locked, by anybody', async () => {
  const only = await account('administrator')
  const invited = person('administrator')
  value(await inviteStaff(only.actor, invited, db()))
  const { id, actor: _, ...given } = only
  const lower = { ...given, staffId: id, role: 'editor' as const }
  const system = await makeSystem(db())
  await db().update(staff).set({ active: false }).where(eq(staff.id, system.id))
  expect(problemFields(await updateStaff(system, lower, db()))).toEqual(['role'])
  expect(failure(await setStaffActive(system, { staffId: id, active: false }, db()))).toMatchObject({
    kind: 'forbidden',
    message: expect.stringContaining('quản trị cuối cùng'),
  })
  const other = await account('administrator')
  value(await setStaffActive(other.actor, { staffId: id, active: false }, db()))
  expect((await readPerson(id, db()))?.state).toBe('locked')
})

test('of two administrators who lower each other at once, one stays', async () => {
  const [one, two] = [await account('administrator'), await account('administrator')]
  const lower = (by: typeof one, { id, actor: _, ...given }: typeof one) =>
    updateStaff(by.actor, { ...given, staffId: id, role: 'reporter' }, db())
  const done = await Promise.all([lower(one, two), lower(two, one)])
  expect(done.map((it) => it.ok).sort()).toEqual([false, true])
  const left = (await listStaff(db())).filter((it) => it.state === 'active' && it.role === 'administrator')
  expect(left).toHaveLength(1)
})

test('the list names state, sections, pen name and a link that waits; who may enter comes first', async () => {
  const admin = await account('administrator')
  const section = await makeSection(db())
  const author = await makeAuthor(db())
  const given = { ...person('editor'), sectionIds: [section.id], authorId: author.id }
  const { id, link } = value(await inviteStaff(admin.actor, given, db()))
  const row = await readPerson(id, db())
  expect(row).toMatchObject({
    state: 'invited',
    sections: [{ id: section.id, name: section.name }],
    author: { id: author.id, name: author.name },
    seenAt: null,
    sessions: 0,
    linkUntil: link!.expiresAt.toISOString(),
  })
  value(
    await takePasswordLink(
      { secret: link!.secret, password: 'cầu mới thông xe', again: 'cầu mới thông xe' },
      db(),
    ),
  )
  expect(await readPerson(id, db())).toMatchObject({ state: 'active', linkUntil: null })
  await makeStaff(db(), 'administrator')
  const all = await listStaff(db())
  expect(all.findIndex((it) => it.id === admin.id)).toBeLessThan(all.findIndex((it) => it.id === id))
  expect(all.at(-1)?.state).toBe('locked')
  expect(await readPerson(999_999, db())).toBeNull()
})

test('a pen name that was retired stays only with who has it', async () => {
  const retired = await makeAuthor(db(), { retired: true })
  const ids = async (own: number | null) => (await readPenNames(own, db())).map((it) => it.id)
  expect(await ids(null)).not.toContain(retired.id)
  expect(await ids(retired.id)).toContain(retired.id)
})

test('a locked account has no link until it is opened again and another one is made', async () => {
  const admin = await account('administrator')
  const { id } = await account('reporter')
  const { secret } = value(await makePasswordLink(admin.actor, { staffId: id }, db()))
  value(await setStaffActive(admin.actor, { staffId: id, active: false }, db()))
  expect(failure(await makePasswordLink(admin.actor, { staffId: id }, db())).kind).toBe('forbidden')
  value(await setStaffActive(admin.actor, { staffId: id, active: true }, db()))
  expect(await readLink(secret, db())).toBeNull()
  expect((await makePasswordLink(admin.actor, { staffId: id }, db())).ok).toBe(true)
})
