import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { promotedResults, synonyms } from '@/db/schema/portal/search'
import { makeStaff } from '@/newsroom/testing/staff'
import { draft, paragraph, published } from '@/newsroom/testing/stories'
import type { Narrow } from './asked'
import { search } from './search'
import { refreshWords } from './vocabulary'

const titles = async (typed: string) =>
  (await search(db(), typed, { page: 1 }))?.hits.map((it) => it.item.title)

beforeAll(async () => {
  const out = (title: string, sapo: string, text: string, day: number) =>
    published(db(), { title, sapo, body: paragraph(text), at: new Date(Date.UTC(2026, 0, day)) })
  await out('Đồ Sơn mùa vắng khách', 'Bãi tắm cuối thu.', 'Người dân được đi học bơi.', 1)
  await out('Trạm bơm mới', 'Chống ngập ở khu phố cũ.', 'Máy bơm nước từ hồ ra sông Cấm.', 2)
  await out('Hòa nhạc bên sông Cấm', 'Kỷ niệm một trăm năm nhà hát.', 'Vé phát miễn phí.', 3)
  await out('Do sơn tường, thợ nghỉ một ngày', 'Chuyện nhỏ.', 'Không liên quan.', 4)
  await draft(db(), await makeStaff(db(), 'reporter'), { title: 'Đồ Sơn trong bản nháp' })
})

test('words are found without marks, in title, sapo and text', async () => {
  expect(await titles('do son')).toEqual(['Do sơn tường, thợ nghỉ một ngày', 'Đồ Sơn mùa vắng khách'])
  expect(await titles('duoc di hoc')).toEqual(['Đồ Sơn mùa vắng khách'])
  expect(await titles('chong ngap')).toEqual(['Trạm bơm mới'])
})

test('what has the marks as they were typed goes first', async () => {
  expect((await titles('Đồ Sơn'))?.[0]).toBe('Đồ Sơn mùa vắng khách')
  expect((await titles('đồ sơn'.normalize('NFD')))?.[0]).toBe('Đồ Sơn mùa vắng khách')
})

test('both spellings, and a last word that is not finished', async () => {
  for (const typed of ['hoà nhạc', 'hòa nhạc', 'kỉ niệm', 'hoa nha', 'Hoà Nh'])
    expect(await titles(typed)).toEqual(['Hòa nhạc bên sông Cấm'])
})

test('a quoted phrase stands together', async () => {
  expect(await titles('"sông cấm"')).toEqual(['Hòa nhạc bên sông Cấm', 'Trạm bơm mới'])
  expect(await titles('"cấm sông"')).toEqual([])
})

test('a word behind a minus is nowhere in what is found', async () => {
  expect(await titles('sông cấm -nhạc')).toEqual(['Trạm bơm mới'])
})

test('one slip is forgiven and said', async () => {
  await refreshWords(db())
  const found = await search(db(), 'trạm bwm mới', { page: 1 })
  expect(found?.hits.map((it) => it.item.title)).toEqual(['Trạm bơm mới'])
  expect(found?.corrected).toBe('trạm bơm mới')
})

test('a letter that is left of a word of two is a slip as well', async () => {
  await refreshWords(db())
  const found = await search(db(), 'ngập ở khu phố c ', { page: 1 })
  expect(found?.hits.map((it) => it.item.title)).toEqual(['Trạm bơm mới'])
  expect(found?.corrected).toBe('ngập ở khu phố cũ')
})

test('with one slip forgiven, a word behind a minus still is nowhere in what is found', async () => {
  await refreshWords(db())
  expect(await titles('sôg cấm')).toEqual(['Hòa nhạc bên sông Cấm'])
  expect(await titles('sôg cấm -nhạc')).toEqual(['Trạm bơm mới'])
})

test('where every word is known, each may be the slip', async () => {
  await refreshWords(db())
  const found = await search(db(), 'chống ngập khu thợ cũ ', { page: 1 })
  expect(found?.hits.map((it) => it.item.title)).toEqual(['Trạm bơm mới'])
  expect(found?.corrected).toBe('chống ngập khu phố cũ')
})

test('a word that only texts have is no slip', async () => {
  await refreshWords(db())
  const found = await search(db(), 'dân được học bwi', { page: 1 })
  expect(found?.corrected).toBe('dân được học bãi')
})

test('what means the same is found, and what staff promoted is named', async () => {
  await db()
    .insert(synonyms)
    .values({ terms: ['bể bơi', 'trạm bơm'] })
  expect(await titles('bể bơi ')).toEqual(['Trạm bơm mới'])
  const [first] = (await search(db(), 'hòa nhạc', { page: 1 }))!.hits
  await db().insert(promotedResults).values({ query: 'sap dien ra', articleId: first!.item.id })
  expect((await search(db(), 'Sắp diễn ra', { page: 1 }))?.promoted).toMatchObject([
    { title: 'Hòa nhạc bên sông Cấm' },
  ])
})

test('filters narrow and dates order', async () => {
  const found = async (narrow: Narrow) =>
    (await search(db(), 'sông cấm', { page: 1, narrow }))?.hits.map((it) => it.item.title)
  expect(await found({ to: '2026-01-02' })).toEqual(['Trạm bơm mới'])
  expect(await found({ from: '2026-01-03' })).toEqual(['Hòa nhạc bên sông Cấm'])
  expect(await found({ section: 'khong-co' })).toEqual([])
  const { facets } = (await search(db(), 'sông cấm', { page: 1 }))!
  for (const kind of ['section', 'author', 'source'] as const) {
    expect(facets[kind].map((it) => it.hits)).toEqual([1, 1])
    const each = await Promise.all(facets[kind].map((it) => found({ [kind]: it.slug })))
    expect(each.flat().sort()).toEqual(['Hòa nhạc bên sông Cấm', 'Trạm bơm mới'])
  }
  const newest = await search(db(), 'do', { page: 1, order: 'date' })
  expect(newest?.hits[0]?.item.title).toBe('Do sơn tường, thợ nghỉ một ngày')
})

test('what is found is marked, and a hit in the text is shown with the words around it', async () => {
  const hit = (await search(db(), 'ho ra song', { page: 1 }))?.hits[0]
  expect(hit?.excerpt).toEqual([
    { text: 'Máy bơm nước từ ', hit: false },
    { text: 'hồ ra sông', hit: true },
    { text: ' Cấm.', hit: false },
  ])
})

test('whatever is typed is answered', async () => {
  for (const typed of ['', '!!', '"']) expect(await search(db(), typed, { page: 1 })).toBeNull()
  for (const typed of ["';--", 'a & | ! <-> :*', '\0x', '%', '"', 'x'.repeat(5000), '😀 do'])
    expect(await search(db(), typed, { page: 1 })).toSatisfy(
      (it: unknown) => it === null || typeof it === 'object',
    )
  expect(await search(db(), 'do son', { page: 9 })).toMatchObject({ hits: [], page: 9 })
})
