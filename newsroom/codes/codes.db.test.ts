import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { counts } from '@/db/schema/portal/counts'
import { channels } from '@/db/schema/portal/site'
import { codes } from '@/db/schema/sharing/codes'
import { makeSection } from '@/db/testing/rows'
import { env } from '@/env'
import { resolveCode } from '@/sharing/codes'
import type { Actor } from '../actor'
import { withdrawStory } from '../publication/withdraw'
import { makeStaff, makeSystem } from '../testing/staff'
import { draft, failure, problemFields, published, value } from '../testing/stories'
import { issueCodes } from './issue'
import { readLabels, readPosters } from './labels'
import { moveCode, readMoves } from './move'
import { readCodedSubjects } from './overview'
import { readCodes, readSubjectTotals } from './scans'
import { findSubjects, subjectAt } from './subject'
import { isHouseAddress, tryCodes } from './trial'

let publisher: Actor
beforeAll(async () => {
  publisher = await makeStaff(db(), 'publisher')
})
const place = (name: string) => ({ place: name, ward: 'Phường Lê Chân', note: '6 nhãn' })
const scanned = (codeId: number, articleId: number | null, hoursAgo: number, n: number) =>
  db()
    .insert(counts)
    .values({ hour: new Date(Date.now() - hoursAgo * 3_600_000), kind: 'scan', codeId, articleId, n })

test('a batch of places: a code each, counted apart, all leading to the article', async () => {
  const out = await published(db())
  const given = { kind: 'article', id: out.id, places: [place('Nhà văn hóa'), place('Bến xe Vĩnh Niệm')] }
  const { codes: made } = value(await issueCodes(publisher, given, db()))
  expect(made).toHaveLength(2)
  for (const code of made)
    expect(await resolveCode(db(), code)).toMatchObject({ kind: 'address', path: `/bai-viet/${out.slug}` })
  const [, first, second] = await readCodes(db(), { kind: 'article', id: out.id })
  await scanned(second!.id, out.id, 1, 5)
  await scanned(second!.id, out.id, 24 * 9, 2)
  const rows = await readCodes(db(), { kind: 'article', id: out.id })
  expect(rows.map((it) => it.main)).toEqual([true, false, false])
  expect(rows[1]).toMatchObject({ place: second!.place, total: 7, week: 5, issuedBy: publisher.name })
  expect(rows[1]?.days).toHaveLength(14)
  expect(rows[1]?.days.reduce((sum, n) => sum + n)).toBe(7)
  expect(rows[2]).toMatchObject({ place: first!.place, total: 0, lastAt: null, days: Array(14).fill(0) })
  expect(await readSubjectTotals(db(), { kind: 'article', id: out.id })).toMatchObject({
    scans: 7,
    shares: 0,
  })
})

test('labels and posters carry each code with its place, in the order asked for; none with an unknown one', async () => {
  const out = await published(db(), { title: 'Trạm y tế phường tiêm nhắc' })
  const places = [place('Nhà văn hóa'), place('Bến xe')]
  const { codes: made } = value(await issueCodes(publisher, { kind: 'article', id: out.id, places }, db()))
  const asked = made.toReversed()
  for (const read of [await readLabels(db(), asked), await readPosters(db(), asked)])
    expect(read.map((it) => [it.title, it.place, it.address.split('/').at(-1)])).toEqual([
      ['Trạm y tế phường tiêm nhắc', 'Bến xe, Phường Lê Chân', asked[0]],
      ['Trạm y tế phường tiêm nhắc', 'Nhà văn hóa, Phường Lê Chân', asked[1]],
    ])
  expect((await readPosters(db(), asked)).every((it) => it.sapo && it.section !== 'Quét để mở')).toBe(true)
  expect(await readPosters(db(), [...asked, 'zzzzz'])).toEqual([])
})

test('what is wrong is said by its line, and only a publisher makes codes', async () => {
  const section = await makeSection(db())
  const asked = (places: object[]) => ({ kind: 'section', id: section.id, places })
  const lines = [place('Chợ An Dương'), place('')]
  expect(problemFields(await issueCodes(publisher, asked(lines), db()))).toEqual(['places.1.place'])
  expect(problemFields(await issueCodes(publisher, asked([]), db()))).toEqual(['places'])
  const editor = await makeStaff(db(), 'editor')
  expect(failure(await issueCodes(editor, asked([place('Chợ')]), db())).kind).toBe('forbidden')
  const nowhere = { kind: 'page', id: 9999, places: [place('Chợ')] }
  expect(failure(await issueCodes(publisher, nowhere, db())).kind).toBe('missing')
})

test('a printed code is pointed elsewhere on this site, and where it led stays on record', async () => {
  const [old, next] = [await published(db()), await published(db())]
  const given = { kind: 'article', id: old.id, places: [place('Bến Bính')] }
  const code = value(await issueCodes(publisher, given, db())).codes[0]!
  value(await moveCode(publisher, { code, to: `${env().SITE_URL}/bai-viet/${next.slug}?a=1` }, db()))
  expect(await resolveCode(db(), code)).toMatchObject({ path: `/bai-viet/${next.slug}` })
  const section = await makeSection(db())
  value(await moveCode(publisher, { code, to: `/chuyen-muc/${section.slug}` }, db()))
  expect(await resolveCode(db(), code)).toMatchObject({ path: `/chuyen-muc/${section.slug}` })
  const [row] = await db().select().from(codes).where(eq(codes.code, code))
  expect(
    (await readMoves(db(), row!.id)).map((it) => [it.from.includes(old.slug), it.to.includes(next.slug)]),
  ).toEqual([
    [false, false],
    [true, true],
  ])
  expect((await readMoves(db(), row!.id)).every((it) => it.by === publisher.name)).toBe(true)
})

test('no code leads off this site but to a channel of the settings', async () => {
  const out = await published(db())
  const given = { kind: 'article', id: out.id, places: [place('Bến Bính')] }
  const code = value(await issueCodes(publisher, given, db())).codes[0]!
  const { host } = new URL(env().SITE_URL)
  const hostile = [
    'https://khac.example/bai-viet/x',
    `https://khac.example/${host}/bai-viet/${out.slug}`,
    `https://${host}.khac.example/bai-viet/${out.slug}`,
    `https://${host}@khac.example/bai-viet/${out.slug}`,
    `//khac.example/bai-viet/${out.slug}`,
    'javascript:alert(1)',
    '/admin/bai-viet',
    '/bai-viet/khong-co',
  ]
  for (const to of hostile)
    expect(problemFields(await moveCode(publisher, { code, to }, db()))).toEqual(['to'])
  const url = 'https://zalo.me/4567'
  await db().insert(channels).values({ kind: 'zalo', name: 'Zalo OA', url })
  value(await moveCode(publisher, { code, to: url }, db()))
  expect(await resolveCode(db(), code)).toMatchObject({ kind: 'channel', url })
})

test('the main code stays with its article', async () => {
  const out = await published(db())
  const [main] = await readCodes(db(), { kind: 'article', id: out.id })
  const section = await makeSection(db())
  const moved = await moveCode(publisher, { code: main!.code, to: `/chuyen-muc/${section.slug}` }, db())
  expect(failure(moved).kind).toBe('forbidden')
  expect(await subjectAt(db(), `/q/${main!.code.toUpperCase()}`)).toMatchObject({
    kind: 'article',
    id: out.id,
  })
})

test('the overview says what is scanned, and which labels nobody scanned for days', async () => {
  const out = await published(db(), { title: 'Trạm y tế phường tiêm nhắc' })
  const places = [place('Nhà văn hóa'), place('Trạm chờ xe buýt')]
  value(await issueCodes(publisher, { kind: 'article', id: out.id, places }, db()))
  const rows = await readCodes(db(), { kind: 'article', id: out.id })
  const [, first, second] = rows
  await db()
    .update(codes)
    .set({ issuedAt: new Date(0) })
    .where(eq(codes.articleId, out.id))
  await scanned(first!.id, out.id, 2, 900)
  await scanned(second!.id, out.id, 24 * 6, 3)
  const [top] = await readCodedSubjects(db(), 5)
  expect(top).toMatchObject({ kind: 'article', id: out.id, codes: 3, total: 903, week: 903, silent: 1 })
  expect((await findSubjects(db(), 'tram y te', 5)).map((it) => it.id)).toContain(out.id)
})

test('before codes are printed it is said what a scan of each would find', async () => {
  const [out, off] = [await published(db()), await published(db())]
  const { storyId } = await draft(db(), await makeStaff(db(), 'reporter'))
  const codeOf = async (id: number) => {
    const given = { kind: 'article', id, places: [place('Bến Bính')] }
    return value(await issueCodes(publisher, given, db())).codes[0]!
  }
  const asked = [await codeOf(out.id), await codeOf(off.id), await codeOf(storyId)]
  const finds = async () => (await tryCodes(db(), asked)).map((it) => it.finds)
  expect(await finds()).toEqual(['right', 'right', 'waiting'])
  const ending = { ending: 'notice', notice: 'Sai ngày.', successorId: null } as const
  value(await withdrawStory(await makeSystem(db()), { storyId: off.id, ...ending }, db()))
  expect(await finds()).toEqual(['right', 'notice', 'waiting'])
})

test('an address of the house is not for paper', () => {
  const house = ['http://localhost:3000', 'http://127.0.0.1', 'http://10.1.2.3', 'http://[::1]:3000']
  for (const it of [...house, 'http://tin.local', 'http://may-chu:3000', 'http://[fd00::5]'])
    expect(isHouseAddress(it)).toBe(true)
  for (const it of ['https://tin.haiphong.gov.vn', 'https://113.160.9.9', 'https://172.32.0.1'])
    expect(isHouseAddress(it)).toBe(false)
})
