import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { searches } from '@/db/schema/portal/counts'
import { search } from '@/portal/search/search'
import { vietnamDay } from '@/vietnamese/dates'
import type { Actor } from '../actor'
import { readLast } from '../directory/version'
import { makeStaff } from '../testing/staff'
import { failure, problemFields, published, value } from '../testing/stories'
import { listAsked } from './asked'
import { listPromoted, promote, unpromote } from './promoted'
import { listSynonyms, removeSynonyms, saveSynonyms } from './synonyms'

let publisher: Actor
let ward: { id: number; slug: string }
beforeAll(async () => {
  publisher = await makeStaff(db(), 'publisher')
  ward = await published(db(), { title: 'Ủy ban nhân dân phường Ngô Quyền đổi giờ làm việc' })
})
const titles = async (typed: string) =>
  (await search(db(), typed, { page: 1 }))?.hits.map((it) => it.item.title)

test('who searches for one term finds what says the other, until the group is gone', async () => {
  expect(await titles('UBND Ngô Quyền')).toEqual([])
  const terms = ['UBND', 'Ủy ban nhân dân', 'ubnd']
  const { id } = value(await saveSynonyms(publisher, { terms }, db()))
  expect(await listSynonyms(db())).toMatchObject([{ terms: ['ubnd', 'Ủy ban nhân dân'] }])
  expect(await titles('UBND Ngô Quyền')).toHaveLength(1)
  expect(problemFields(await saveSynonyms(publisher, { terms: ['Ubnd', 'xã'] }, db()))).toEqual(['terms'])
  const version = (await readLast(db(), 'synonym', id))!.version
  value(await saveSynonyms(publisher, { id, version, terms: [...terms, 'Uỷ ban'] }, db()))
  expect(failure(await saveSynonyms(publisher, { id, version, terms }, db())).kind).toBe('conflict')
  value(await removeSynonyms(publisher, { id }, db()))
  expect(await titles('UBND Ngô Quyền')).toEqual([])
})

test('an article stands first for a search, with marks or without', async () => {
  const article = `https://tin.haiphong.example/bai-viet/${ward.slug}`
  const { id } = value(await promote(publisher, { query: 'Giờ làm việc', article }, db()))
  const first = async (typed: string) =>
    (await search(db(), typed, { page: 1 }))?.promoted.map((it) => it.slug)
  expect(await first('gio lam viec')).toEqual([ward.slug])
  expect(await first('giờ làm')).toEqual([])
  expect(problemFields(await promote(publisher, { query: 'gio lam viec', article }, db()))).toEqual([
    'article',
  ])
  expect(await listPromoted(db())).toMatchObject([{ query: 'gio lam viec', slug: ward.slug, ended: false }])
  value(await unpromote(publisher, { id }, db()))
  expect(await first('gio lam viec')).toEqual([])
  expect(failure(await unpromote(publisher, { id }, db())).kind).toBe('missing')
})

test.each([
  [{ terms: ['một'] }, ['terms']],
  [{ terms: ['UBND', '…'] }, ['terms']],
  [{ terms: ['UBND', ''] }, ['terms.1']],
  [{ terms: 'UBND, Ủy ban' }, ['terms']],
  [{ terms: Array.from({ length: 13 }, (_, n) => `t${n}`) }, ['terms']],
  [{ terms: ['a', 'b'], weight: 2 }, ['form']],
])('synonyms %j are refused at their field', async (given, fields) => {
  expect(problemFields(await saveSynonyms(publisher, given, db()))).toEqual(fields)
})

test.each([
  [{ query: '', article: '/bai-viet/x' }, ['query']],
  [{ query: '!!!', article: '/bai-viet/x' }, ['query']],
  [{ query: 'a', article: '/bai-viet/khong-co' }, ['article']],
  [{ query: 'a', article: 'https://khac.example/bai-viet/x' }, ['article']],
  [{ query: 'a', article: 5 }, ['article']],
])('a promoted result %j is refused at its field', async (given, fields) => {
  expect(problemFields(await promote(publisher, given, db()))).toEqual(fields)
})

test('a search counts as missed while the last one found nothing', async () => {
  const [today, before] = [new Date(), new Date(Date.now() - 2 * 86_400_000)].map(vietnamDay)
  await db()
    .insert(searches)
    .values([
      { day: before!, query: 'hoc phi', found: 0, n: 5 },
      { day: today!, query: 'hoc phi', found: 3, n: 1 },
      { day: before!, query: 'giay khai sinh', found: 2, n: 1 },
      { day: today!, query: 'giay khai sinh', found: 0, n: 2 },
      { day: '2020-01-01', query: 'xua', found: 0, n: 99 },
    ])
  expect(await listAsked(db(), true, 10)).toEqual([{ query: 'giay khai sinh', n: 3, found: 0 }])
  expect((await listAsked(db(), false, 10)).map((it) => it.query)).toEqual(['hoc phi', 'giay khai sinh'])
})

test('an editor sets none of it', async () => {
  const editor = await makeStaff(db(), 'editor')
  for (const result of [
    await saveSynonyms(editor, {}, db()),
    await removeSynonyms(editor, {}, db()),
    await promote(editor, {}, db()),
    await unpromote(editor, {}, db()),
  ])
    expect(failure(result).kind).toBe('forbidden')
})
