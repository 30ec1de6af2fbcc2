import { Workbook } from 'exceljs'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { counts } from '@/db/schema/portal/counts'
import { codes } from '@/db/schema/sharing/codes'
import { published } from '../testing/stories'
import { readCourses } from './courses'
import { readReport } from './month'
import { readStatistics, wasCounting } from './read'
import { tablesOf } from './report'
import { csvOf, xlsxOf } from './report-files'
import { lastDays, lastMonths, monthOf, spanBefore } from './span'

const afterwards = new Date('2026-12-05T02:00:00Z')

test('a month by day, article, section, author, place and channel; and as files without formulas', async () => {
  const out = await published(db(), { title: '=HYPERLINK("https://khac.example")' })
  const [code] = await db().select().from(codes).where(eq(codes.articleId, out.id))
  const hour = new Date('2026-11-10T18:00:00Z')
  const of = { hour, articleId: out.id }
  await db()
    .insert(counts)
    .values([
      { ...of, kind: 'read', n: 12 },
      { ...of, kind: 'scan', codeId: code!.id, n: 5 },
      { ...of, kind: 'share', channel: 'zalo', n: 3 },
      { ...of, kind: 'listen', n: 2 },
      { hour, kind: 'read', n: 7 },
      { ...of, hour: new Date('2026-11-30T17:00:00Z'), kind: 'read', n: 100 },
      { ...of, hour: new Date('2026-10-31T16:00:00Z'), kind: 'read', n: 7 },
    ])
  const report = (await readReport(db(), '2026-11', afterwards))!
  const { statistics: it } = report
  expect(it.days).toHaveLength(30)
  expect(it.days[10]).toMatchObject({ day: '2026-11-11', reads: 19, scans: 5, shares: 3 })
  expect(it.days.reduce((sum, day) => sum + day.reads, 0)).toBe(19)
  expect(it.articles).toEqual([
    expect.objectContaining({ id: out.id, code: code!.code, reads: 12, scans: 5, shares: 3, others: 2 }),
  ])
  expect([it.sections[0]?.reads, it.authors[0]?.reads, it.mainScans]).toEqual([12, 12, 5])
  expect(it.channels).toEqual([{ channel: 'zalo', n: 3 }])

  const csv = csvOf(tablesOf(report))
  expect(csv).toContain('"\'=HYPERLINK(""https://khac.example"")"')
  expect(csv).not.toMatch(/(^|[,\n])"?[=+@]/)
  expect(csv).toContain('\r\n"2026-11-11",19,5,3,2\r\n')
  const book = new Workbook()
  await book.xlsx.load((await xlsxOf(tablesOf(report), report.site)) as never)
  const [whole, daily] = ['Tổng quan', 'Theo ngày'].map((name) => book.getWorksheet(name))
  expect(whole?.getRow(2).values).toEqual([, 'Lượt đọc', 19, 7, 12])
  expect(daily?.lastRow?.values).toEqual([, 'Cả tháng', 19, 5, 3, 2])
  expect(daily?.getCell('A12')).toMatchObject({ value: new Date('2026-11-11'), numFmt: 'dd/mm/yyyy' })
  expect(book.getWorksheet('Kênh chia sẻ')?.getCell('A2').value).toBe('Zalo')
  expect(book.getWorksheet('Bài')?.getCell('A2').value).toBe('\'=HYPERLINK("https://khac.example")')
})

test('a month is Vietnam’s, and nothing else is one', () => {
  const from = new Date('2026-11-30T17:00:00Z')
  expect(monthOf('2026-12', new Date('2027-02-01'))).toEqual({
    from,
    until: new Date('2026-12-31T17:00:00Z'),
  })
  expect(monthOf('2026-12', afterwards)).toEqual({ from, until: afterwards })
  for (const typed of ['', '2026-13', '2026-1', '1999-01', '2026-11-01', '2027-01'])
    expect(monthOf(typed, afterwards)).toBeNull()
  const now = new Date('2026-11-25T18:00:00Z')
  const week = { from: new Date('2026-11-19T17:00:00Z'), until: now }
  expect(lastDays('tuan', now)).toEqual(week)
  expect(spanBefore(week, 'tuan')).toEqual({
    from: new Date('2026-11-12T17:00:00Z'),
    until: new Date('2026-11-18T17:00:00Z'),
  })
})

test('a board that nobody scans is in the statistics too, and each figure has its course', async () => {
  const out = await published(db())
  const hour = new Date('2026-10-10T18:00:00Z')
  const issuedAt = new Date('2026-10-01T00:00:00Z')
  const board = { articleId: out.id, ward: 'Phường Lê Chân', issuedAt }
  const [read, still] = await db()
    .insert(codes)
    .values([
      { ...board, code: 'b2222', place: 'Nhà văn hóa' },
      { ...board, code: 'b3333', place: 'Bến xe' },
    ])
    .returning()
  await db()
    .insert(counts)
    .values([
      { hour, kind: 'scan', articleId: out.id, codeId: read!.id, n: 4 },
      { hour, kind: 'read', articleId: out.id, n: 9 },
    ])
  const span = monthOf('2026-10', afterwards)!
  const it = await readStatistics(db(), span, 200)
  expect(it.places.map(({ name, ward, n }) => [name, ward, n])).toEqual([
    ['Nhà văn hóa', 'Phường Lê Chân', 4],
    ['Bến xe', 'Phường Lê Chân', 0],
  ])
  expect(await wasCounting(db(), new Date(hour.getTime() + 1))).toBe(true)
  expect(await wasCounting(db(), new Date('2020-01-01'))).toBe(false)
  const none = { sections: [], authors: [] }
  const ids = { ...none, articles: [out.id], places: [read!.id, still!.id] }
  const { articles, places } = await readCourses(db(), span, ids)
  const only = (n: number) => Array.from({ length: 31 }, (_, day) => (day === 10 ? n : 0))
  expect(articles.get(out.id)).toEqual(only(9))
  expect([places.get(read!.id), places.get(still!.id)]).toEqual([only(4), only(0)])
})

test('months are offered back from this one', () => {
  const now = new Date('2026-01-31T18:00:00Z')
  expect(lastMonths(3, now)).toEqual([
    { id: '2026-02', name: 'Tháng 2/2026' },
    { id: '2026-01', name: 'Tháng 1/2026' },
    { id: '2025-12', name: 'Tháng 12/2025' },
  ])
})
