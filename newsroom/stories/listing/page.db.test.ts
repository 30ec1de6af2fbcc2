import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { presence, stories } from '@/db/schema/newsroom/stories'
import { makeSection } from '@/db/testing/rows'
import type { Actor } from '../../actor'
import { makeStaff } from '../../testing/staff'
import { draft, published, value } from '../../testing/stories'
import { returnStory, submitStory } from '../review'
import { countViews } from './counts'
import { readFilter, type Query } from './filter'
import { countStories, findByTitle, listStories, pageSize, readCursor } from './page'
import { dropFilter, readSavedFilters, saveFilter } from './saved'

type Person = Awaited<ReturnType<typeof makeStaff>>
let here: number, elsewhere: number, child: number
let lan: Person, minh: Person, editor: Person, publisher: Person

beforeAll(async () => {
  here = (await makeSection(db())).id
  child = (await makeSection(db(), { parentId: here })).id
  elsewhere = (await makeSection(db())).id
  lan = await makeStaff(db(), 'reporter')
  minh = await makeStaff(db(), 'reporter')
  editor = await makeStaff(db(), 'editor', [here, child])
  publisher = await makeStaff(db(), 'publisher')
})

const write = async (by: Actor, title: string, sectionId: number | null) =>
  (await draft(db(), by, { title, sectionId })).storyId
const titles = async (actor: Actor, query: Query = {}) =>
  (await listStories(actor, readFilter(query), readCursor(query), db())).rows.map((it) => it.title)

test('reporters find their own, editors their sections and their own, publishers all', async () => {
  await write(lan, 'Của Lan ở đây', here)
  await write(minh, 'Của Minh ở đây', child)
  await write(minh, 'Của Minh nơi khác', elsewhere)
  await write(editor, 'Biên tập tự viết', here)
  expect(await titles(lan)).toEqual(['Của Lan ở đây'])
  expect(await titles(editor)).toEqual(['Biên tập tự viết', 'Của Minh ở đây', 'Của Lan ở đây'])
  expect(await titles(publisher)).toHaveLength(4)
  expect((await countViews(editor, db()))['tat-ca']).toBe(3)
  expect((await countViews(editor, db()))['cua-toi']).toBe(1)
})

test('a filter asks for words with or without marks, a section with its children, a person, a state', async () => {
  const id = await write(lan, 'Phố đi bộ 100% không xe', here)
  value(await submitStory(lan, { storyId: id, version: 1 }, db()))
  expect(await titles(publisher, { q: 'di bo pho' })).toEqual(['Phố đi bộ 100% không xe'])
  expect(await titles(publisher, { q: '100%' })).toEqual(['Phố đi bộ 100% không xe'])
  expect(await titles(publisher, { q: '1_0' })).toEqual([])
  expect(await titles(publisher, { q: `#${id}` })).toEqual(['Phố đi bộ 100% không xe'])
  expect(await titles(publisher, { muc: String(here) })).toHaveLength(4)
  expect(await titles(publisher, { muc: String(here), nguoi: String(minh.id) })).toEqual(['Của Minh ở đây'])
  expect(await titles(publisher, { loc: 'cho-duyet' })).toEqual(['Phố đi bộ 100% không xe'])
  expect(await titles(publisher, { 'trang-thai': 'draft', nguoi: String(lan.id) })).toEqual(['Của Lan ở đây'])
  expect(await titles(lan, { nguoi: String(minh.id) })).toEqual([])
  const found = await findByTitle(editor, 'đi bộ', 8, db())
  expect(found.map((it) => [it.id, it.state])).toEqual([[id, 'submitted']])
  expect(await findByTitle(minh, 'đi bộ', 8, db())).toEqual([])
})

test('days count in Vietnam, both ends included', async () => {
  const id = await write(lan, 'Gần nửa đêm', here)
  const at = new Date('2024-05-01T23:59:59.500+07:00')
  await db().update(stories).set({ updatedAt: at }).where(eq(stories.id, id))
  expect(await titles(lan, { tu: '2024-05-01', den: '2024-05-01' })).toEqual(['Gần nửa đêm'])
  expect(await titles(lan, { den: '2024-04-30' })).toEqual([])
  expect(await titles(lan, { tu: '2024-05-02', q: 'nua dem' })).toEqual([])
  expect(await titles(lan, { ngay: '30-ngay', q: 'nua dem' })).toEqual([])
})

test('pages follow one another by key, forwards and back, also where many were saved at one moment', async () => {
  const busy = await makeStaff(db(), 'reporter')
  const all = 2 * pageSize + 5
  for (let n = 0; n < all; n += 1) await write(busy, `Bài ${n}`, here)
  await db()
    .update(stories)
    .set({ updatedAt: sql`date_trunc('hour', now())` })
    .where(eq(stories.createdBy, busy.id))
  for (const xep of ['moi', 'cu']) {
    const page = (key: Query) =>
      listStories(busy, readFilter({ xep }), readCursor(key), db()).then((it) => ({
        ...it,
        ids: it.rows.map((row) => row.id),
      }))
    const one = await page({})
    const two = await page({ sau: one.next ?? '' })
    const three = await page({ sau: two.next ?? '' })
    expect([one.ids.length, two.ids.length, three.ids.length]).toEqual([pageSize, pageSize, 5])
    expect(new Set([...one.ids, ...two.ids, ...three.ids]).size).toBe(all)
    expect([one.previous, three.next]).toEqual([null, null])
    const back = await page({ truoc: three.previous ?? '' })
    expect(back.ids).toEqual(two.ids)
    const first = await page({ truoc: back.previous ?? '' })
    expect([first.ids, first.previous]).toEqual([one.ids, null])
  }
  expect(await countStories(busy, readFilter({}), db())).toBe(all)
})

test('a row says why a story came back, who is in it, and what may be done with it', async () => {
  const id = await write(lan, 'Nước sạch trở lại', here)
  value(await submitStory(lan, { storyId: id, version: 1 }, db()))
  value(await returnStory(editor, { storyId: id, version: 1, reason: 'Thiếu số liệu.' }, db()))
  await db().insert(presence).values({ storyId: id, staffId: editor.id, editing: true })
  const [row] = (await listStories(lan, readFilter({ loc: 'bi-tra' }), null, db())).rows
  expect(row).toMatchObject({
    id,
    state: 'returned',
    writer: lan.name,
    returns: 1,
    review: { verdict: 'returned', by: editor.name, reason: 'Thiếu số liệu.' },
    editing: editor.name,
    live: false,
    slug: null,
    may: ['edit', 'delete'],
  })
  await db()
    .update(presence)
    .set({ seenAt: sql`now() - interval '5 minutes'` })
  expect((await listStories(lan, readFilter({ loc: 'bi-tra' }), null, db())).rows[0]?.editing).toBeNull()
})

test('a published row has its address and what a reader gets', async () => {
  const out = await published(db(), { title: 'Đã lên trang' })
  const [row] = (await listStories(publisher, readFilter({ q: 'lên trang' }), null, db())).rows
  expect(row).toMatchObject({
    id: out.id,
    slug: out.slug,
    state: 'published',
    live: false,
    reads: 0,
    lacks: [],
  })
  expect(row!.may).toEqual(['withdraw', 'correct'])
})

test('own filters are kept by name, counted, replaced and forgotten', async () => {
  const save = (name: string, query: string) => saveFilter(editor, { name, query }, db())
  value(await save('Chờ tôi', 'loc=cho-duyet&x=1'))
  const { id } = value(await save('Chờ tôi', `loc=cho-duyet&muc=${here}`))
  expect(await readSavedFilters(editor, db())).toEqual([
    { id, name: 'Chờ tôi', query: `loc=cho-duyet&muc=${here}`, count: 1 },
  ])
  expect((await save(' ', 'loc=cua-toi')).ok).toBe(false)
  expect((await save('Rỗng', 'x=1')).ok).toBe(false)
  value(await dropFilter(lan, { id }, db()))
  expect(await readSavedFilters(editor, db())).toHaveLength(1)
  value(await dropFilter(editor, { id }, db()))
  expect(await readSavedFilters(editor, db())).toEqual([])
})
