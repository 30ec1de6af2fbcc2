import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeStaff } from '@/newsroom/testing/staff'
import { draft, paragraph, published } from '@/newsroom/testing/stories'
import { search } from './search'

const titles = async (typed: string) => (await search(db(), typed, 1))?.hits.map((it) => it.item.title)

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

test('a quoted phrase stands together, in title or sapo', async () => {
  expect(await titles('sông cấm')).toHaveLength(2)
  expect(await titles('"sông cấm"')).toEqual(['Hòa nhạc bên sông Cấm'])
  expect(await titles('"cấm sông"')).toEqual([])
})

test('what is found is marked, and a hit in the text is shown with the words around it', async () => {
  const hit = (await search(db(), 'ho ra song', 1))?.hits[0]
  expect(hit?.excerpt).toEqual([
    { text: 'Máy bơm nước từ ', hit: false },
    { text: 'hồ ra sông', hit: true },
    { text: ' Cấm.', hit: false },
  ])
})

test('whatever is typed is answered', async () => {
  for (const typed of ['', '!!', '"']) expect(await search(db(), typed, 1)).toBeNull()
  for (const typed of ["';--", 'a & | ! <-> :*', '\0x', '%', '"', 'x'.repeat(5000), '😀 do'])
    expect(await search(db(), typed, 1)).toSatisfy((it: unknown) => it === null || typeof it === 'object')
  expect(await search(db(), 'do son', 9)).toMatchObject({ hits: [], page: 9 })
})
