import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { rateLimits } from '@/db/schema/portal/counts'
import { staff } from '@/db/schema/newsroom/staff'
import { makeSection, unique } from '@/db/testing/rows'
import type { Role } from '../actor'
import { makeSystem } from '../testing/staff'
import { failure, problemFields, value } from '../testing/stories'
import { signInWithIdentity } from './identity'
import { makePasswordLink, readLink, takePasswordLink } from './links'
import { changePassword } from './own-password'
import { inviteStaff, setStaffActive, updateStaff } from './people'
import { endOwnSessions, endSession, listSessions, loadActor } from './sessions'
import { signIn } from './sign-in'

beforeEach(async () => void (await db().delete(rateLimits)))

const password = 'hoa-phuong-do'
const from = { address: '203.0.113.7', userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/141.0 Safari/537' }

async function account(role: Role = 'reporter', sectionIds: number[] = []) {
  const system = await makeSystem(db())
  const person = { email: `${unique('nguoi')}@toasoan.vn`, name: 'Lan Anh', role, sectionIds, authorId: null }
  const { id } = value(await inviteStaff(system, { ...person, password }, db()))
  return { id, ...person }
}
const enter = async (email: string, word = password, at = from) => signIn({ email, password: word }, at, db())
async function signed(email: string) {
  const { secret } = value(await enter(email))
  return { secret, who: (await loadActor(secret, db()))! }
}

test('the right password opens a session that names the person, their role and sections', async () => {
  const section = await makeSection(db())
  const { id, email } = await account('editor', [section.id])
  const { who } = await signed(`  ${email.toUpperCase()} `)
  expect(who.actor).toEqual({
    kind: 'staff',
    id,
    name: 'Lan Anh',
    role: 'editor',
    sectionIds: [section.id],
  })
  expect((await listSessions(who, db())).map((it) => [it.device, it.own])).toEqual([
    ['Chrome trên Windows', true],
  ])
})

test('no account, a locked one, one without a password and a wrong password are told apart by nobody', async () => {
  const [known, locked] = [await account(), await account()]
  const system = await makeSystem(db())
  value(await setStaffActive(system, { staffId: locked.id, active: false }, db()))
  const invited = await account()
  await db().update(staff).set({ passwordHash: null }).where(eq(staff.id, invited.id))
  const answers = [
    await enter('khong-co@toasoan.vn'),
    await enter(locked.email),
    await enter(invited.email),
    await enter(known.email, 'hoa-phuong-vi'),
  ].map(failure)
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(answers[0]).toMatchObject({ problems: [{ field: 'password' }] })
})

test('missing and mistyped fields are named', async () => {
  const none = await signIn({}, from, db())
  expect(problemFields(none)).toEqual(['email', 'password'])
  expect(problemFields(await signIn({ email: ['a'], password: 7 }, from, db()))).toEqual([
    'email',
    'password',
  ])
  expect(problemFields(await signIn(null, from, db()))).toEqual(['email'])
  expect(problemFields(await enter('a@b.vn', 'x'.repeat(201)))).toEqual(['password'])
})

test('guessing one account is blocked, for accounts that do not exist with the same words', async () => {
  const { email } = await account()
  const other = { ...from, address: '203.0.113.8' }
  const block = async (who: string) => {
    await enter(who, 'sai', other)
    await db().update(rateLimits).set({ points: 10 })
    return failure(await enter(who, password, other))
  }
  const words = /Đăng nhập sai quá nhiều lần. Chờ 15 phút/
  const existing = await block(email)
  expect(existing).toMatchObject({ problems: [{ field: 'email', message: expect.stringMatching(words) }] })
  await db().delete(rateLimits)
  expect(await block('khong-co@toasoan.vn')).toEqual(existing)
  await db().delete(rateLimits)
  expect((await enter(email)).ok).toBe(true)
})

test('guessing from one address is blocked, and a right password does not forgive the other tries', async () => {
  const { email } = await account()
  const place = { ...from, address: '203.0.113.99' }
  await enter('a@toasoan.vn', 'sai', place)
  await db().update(rateLimits).set({ points: 60 })
  expect(problemFields(await enter(email, password, place))).toEqual(['email'])
  expect((await enter(email)).ok).toBe(true)
})

test('a session ends when its owner says so, alone or all of them, and never another person’s', async () => {
  const [mine, other] = [await account(), await account()]
  const [first, second, third] = [
    await signed(mine.email),
    await signed(mine.email),
    await signed(other.email),
  ]
  value(await endSession(third.who.actor, { id: first.who.sessionId }, db()))
  expect(await loadActor(first.secret, db())).not.toBeNull()
  value(await endSession(second.who.actor, { id: first.who.sessionId }, db()))
  expect(await loadActor(first.secret, db())).toBeNull()
  value(await endOwnSessions(second.who.actor, db()))
  expect(await loadActor(second.secret, db())).toBeNull()
  expect(await loadActor(third.secret, db())).not.toBeNull()
  expect(await loadActor('no such secret', db())).toBeNull()
})

test('a lock and another role end every session at once', async () => {
  const system = await makeSystem(db())
  for (const end of ['lock', 'role'] as const) {
    const { id, ...person } = await account()
    const { secret } = await signed(person.email)
    if (end === 'lock') value(await setStaffActive(system, { staffId: id, active: false }, db()))
    else value(await updateStaff(system, { ...person, staffId: id, role: 'editor' }, db()))
    expect(await loadActor(secret, db())).toBeNull()
  }
})

test('a new password ends every session but the one that it opens', async () => {
  const { email } = await account()
  const [away, here] = [await signed(email), await signed(email)]
  const change = (current: string, next: string, again = next) =>
    changePassword(here.who, { current, password: next, again }, from, db())
  expect(problemFields(await change('sai hẳn rồi', 'mùa hoa mới nở'))).toEqual(['current'])
  expect(problemFields(await change(password, 'ngắn'))).toEqual(['password'])
  expect(problemFields(await change(password, 'mùa hoa mới nở', 'mùa hoa mới tàn'))).toEqual(['again'])
  const opened = value(await change(password, 'mùa hoa mới nở'))
  expect(await loadActor(away.secret, db())).toBeNull()
  expect(await loadActor(here.secret, db())).toBeNull()
  expect(await loadActor(opened.secret, db())).not.toBeNull()
  expect((await enter(email)).ok).toBe(false)
  expect((await enter(email, 'mùa hoa mới nở'.normalize('NFD'))).ok).toBe(true)
})

test('a link sets a password once, ends sessions, and a newer link puts it out of use', async () => {
  const { id, email } = await account()
  const admin = await account('administrator')
  const { who } = await signed(admin.email)
  const { secret } = await signed(email)
  const link = async () => value(await makePasswordLink(who.actor, { staffId: id }, db())).secret
  const [old, fresh] = [await link(), await link()]
  expect(await readLink(old, db())).toBeNull()
  expect(await readLink(fresh, db())).toEqual({ name: 'Lan Anh', email })
  const take = (word: string) => takePasswordLink({ secret: fresh, password: word, again: word }, db())
  expect(problemFields(await take('ngắn'))).toEqual(['password'])
  value(await take('cầu mới thông xe'))
  expect(failure(await take('cầu cũ đóng lại')).kind).toBe('missing')
  expect(await loadActor(secret, db())).toBeNull()
  expect((await enter(email, 'cầu mới thông xe')).ok).toBe(true)
})

test('only administrators make accounts and links, and nobody locks or lowers themselves', async () => {
  const publisher = await signed((await account('publisher')).email)
  const { id, ...person } = await account('administrator')
  const self = (await signed(person.email)).who.actor
  const invite = { ...person, email: 'moi@toasoan.vn' }
  expect(failure(await inviteStaff(publisher.who.actor, invite, db())).kind).toBe('forbidden')
  expect(failure(await makePasswordLink(publisher.who.actor, { staffId: id }, db())).kind).toBe('forbidden')
  expect(failure(await setStaffActive(self, { staffId: id, active: false }, db())).kind).toBe('forbidden')
  expect(problemFields(await updateStaff(self, { ...person, staffId: id, role: 'editor' }, db()))).toEqual([
    'role',
  ])
  expect(
    problemFields(await inviteStaff(self, { ...invite, email: person.email.toUpperCase() }, db())),
  ).toEqual(['email'])
  expect(
    problemFields(await inviteStaff(self, { ...invite, email: 'không phải thư', sectionIds: [0] }, db())),
  ).toEqual(['email', 'sectionIds.0'])
})

test('the identity server opens accounts that it verified, knows them by subject after, and makes none', async () => {
  const { id, email } = await account()
  const enterWith = (subject: string, verified: boolean, mail = email) =>
    signInWithIdentity({ subject, email: mail, emailVerified: verified }, from, db())
  expect(failure(await enterWith('thành-phố|1', false)).kind).toBe('forbidden')
  expect(value(await enterWith('thành-phố|1', true)).actor.id).toBe(id)
  expect(value(await enterWith('thành-phố|1', false, 'doi@ten.vn')).actor.id).toBe(id)
  expect(failure(await enterWith('thành-phố|2', true)).kind).toBe('forbidden')
  expect(failure(await enterWith('thành-phố|3', true, 'la@toasoan.vn')).kind).toBe('forbidden')
  value(await setStaffActive(await makeSystem(db()), { staffId: id, active: false }, db()))
  expect(failure(await enterWith('thành-phố|1', true)).kind).toBe('forbidden')
})
