import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { search } from '@/portal/search/search'
import { readFull } from '@/portal/machines/full'
import { importAccount, importedSince, recordImport } from './account'
import { importArticles } from './import'

const row = (id: string, more: object = {}) =>
  JSON.stringify({ id, title: `Bài nhập ${id}`, lead: 'Sapo.', body: ['Đoạn một.', 'Đoạn hai.'], ...more })

async function* given(...rows: string[]) {
  yield* rows
}

async function run(rows: string[], share?: { of: number; at: number }) {
  const fallback = { section: 'Tin tức', author: 'Tòa soạn', source: 'Nguồn khác' }
  return importArticles(await importAccount(db()), given(...rows), { origin: 'thử', fallback, share }, db())
}

test('a line becomes a published article under its own date, section, author and source', async () => {
  const line = row('a1', {
    title: 'Thông xe cầu Rào',
    date: '2024-03-02T01:00:00Z',
    category: 'Đô thị',
    author: 'Lê An',
    source: 'Báo Hải Phòng',
    url: 'https://bao.example/a1',
  })
  expect(await run([line])).toEqual({ imported: 1, known: 0, refused: [] })
  const [article] = await readFull(db(), 'https://tin.example', { slug: 'thong-xe-cau-rao' }, 1)
  expect(article).toMatchObject({
    publishedAt: '2024-03-02T01:00:00.000Z',
    section: { name: 'Đô thị' },
    authors: [{ name: 'Lê An' }],
    source: { name: 'Báo Hải Phòng', original: 'https://bao.example/a1' },
    text: 'Đoạn một.\n\nĐoạn hai.',
  })
  expect((await search(db(), 'cau rao', { page: 1 }))?.total).toBe(1)
})

test('a second call passes over what the first one brought', async () => {
  expect(await run([row('b1')])).toMatchObject({ imported: 1, known: 0 })
  expect(await run([row('b1'), row('b2'), row('b2')])).toMatchObject({ imported: 1, known: 2, refused: [] })
})

test('what can not be published is refused by line, id and reason, and stops nothing', async () => {
  const report = await run([
    '{"id": "c1", ',
    row('c2', { title: '' }),
    row('c3', { title: 'x'.repeat(501) }),
    row('c4', { date: '2999-01-01' }),
    row('c5', { lead: '', body: [] }),
    '',
    row('c6'),
  ])
  expect(report.imported).toBe(1)
  expect(report.refused).toEqual([
    { line: 1, id: '', reason: 'is no JSON' },
    { line: 2, id: 'c2', reason: 'title is empty' },
    { line: 3, id: 'c3', reason: 'title is longer than 500 characters' },
    { line: 4, id: 'c4', reason: 'date lies in the future' },
    { line: 5, id: 'c5', reason: 'has neither lead nor body' },
  ])
})

test('what the verbs refuse is told alone, and the others of its group are published', async () => {
  const long = `https://bao.example/${'x'.repeat(2000)}`
  const rows = Array.from({ length: 7 }, (_, n) => row(`g${n}`, n === 2 || n === 5 ? { url: long } : {}))
  const report = await run(rows)
  expect(report.imported).toBe(5)
  expect(report.refused).toEqual(
    [2, 5].map((n) => ({ line: n + 1, id: `g${n}`, reason: expect.stringMatching(/^sourceUrl: /) })),
  )
  expect(await run(rows)).toMatchObject({ imported: 0, known: 5 })
})

test('articles of one title at the same moment each find an address', async () => {
  const rows = Array.from({ length: 8 }, (_, n) => row(`d${n}`, { title: 'Lịch cắt điện' }))
  expect(await run(rows)).toMatchObject({ imported: 8, refused: [] })
})

test('two that share the work take every article once', async () => {
  const rows = Array.from({ length: 20 }, (_, n) => row(`e${n}`))
  const [one, other] = [await run(rows, { of: 2, at: 0 }), await run(rows, { of: 2, at: 1 })]
  expect(one.imported).toBeGreaterThan(0)
  expect(other.imported).toBeGreaterThan(0)
  expect(one.imported + other.imported).toBe(20)
})

test('a server sees that an import ended', async () => {
  const before = new Date(Date.now() - 1000)
  expect(await importedSince(db(), before)).toBe(false)
  await recordImport(await importAccount(db()), 'thử', 3, db())
  expect(await importedSince(db(), before)).toBe(true)
})
