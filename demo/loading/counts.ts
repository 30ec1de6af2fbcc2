import { desc, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { visibleArticles } from '@/db/schema/portal/articles'
import { counts, missingAddresses, searches } from '@/db/schema/portal/counts'
import { codes } from '@/db/schema/sharing/codes'
import { vietnamDay } from '@/vietnamese/dates'
import type { Articles } from './articles'

const hour = 3600 * 1000
const days = 14
const daysBefore = 24
/** Reads fall off with age and swell at noon and in the evening; what is liked changes by the day. The same at every load. */
const byHour = [1, 1, 0, 0, 1, 3, 6, 9, 8, 6, 5, 9, 12, 7, 5, 5, 6, 7, 9, 12, 13, 10, 6, 3]
/** Few read on a Sunday. */
const byWeekday = [0.7, 1.1, 1, 1.05, 1.2, 1, 0.8]
const channels = ['zalo', 'copy', 'facebook', 'zalo', 'zalo-group', 'zalo', 'telegram', 'facebook']
/** Scans a day of each board: one is looked at more and more, one steadily, and one was torn off a week ago. */
const boards = [
  (ago: number) => 26 - ago,
  (ago: number) => 12 + (ago % 3),
  (ago: number) => (ago > 6 ? 9 + (ago % 4) : 0),
]

/** Weeks of reads, scans and taps, and what readers searched for. */
export async function loadCounts(articles: Articles, db: Database): Promise<void> {
  const newest = await db
    .select({ id: visibleArticles.id })
    .from(visibleArticles)
    .orderBy(desc(visibleArticles.publishedAt))
  const now = Math.floor(Date.now() / hour) * hour
  const rows: (typeof counts.$inferInsert)[] = []
  const placed = await db
    .select({ id: codes.id, articleId: codes.articleId, main: codes.main })
    .from(codes)
    .orderBy(codes.id)
  const likedOn = (day: number, id: number) => (id * 7919 + day * 5) % 13
  const weekday = (at: Date) => byWeekday[new Date(at.getTime() + 7 * hour).getUTCDay()] ?? 1
  for (let ago = 1; ago <= days * 24; ago++) {
    const at = new Date(now - ago * hour)
    const busy = byHour[(at.getUTCHours() + 7) % 24] ?? 0
    for (const [rank, { id }] of newest.entries()) {
      const many = busy * likedOn(Math.floor(ago / 24), id) * (ago < 24 ? 3 : 2 * weekday(at))
      const n = Math.round(many / (2 + rank))
      if (n > 0) rows.push({ hour: at, kind: 'read', articleId: id, n })
      const channel = channels[(ago + id) % channels.length]
      if (n > 9 && ago % 3 === 0) rows.push({ hour: at, kind: 'share', articleId: id, channel, n: 1 })
    }
    for (const { id, articleId } of placed.filter((it) => it.main))
      if ((id * 31 + ago * 17) % 41 < (busy * weekday(at)) / 4)
        rows.push({ hour: at, kind: 'scan', articleId, codeId: id, n: 1 })
  }
  for (let day = days + 1; day <= days + daysBefore; day++) {
    const at = new Date(now - day * 24 * hour)
    for (const [rank, { id }] of newest.entries()) {
      const n = Math.round((280 * likedOn(day, id) * weekday(at)) / (2 + rank))
      if (n > 0) rows.push({ hour: at, kind: 'read', articleId: id, n })
    }
  }
  for (const [n, { id, articleId }] of placed.filter((it) => !it.main).entries())
    for (let day = 0; day < days; day++) {
      const scans = Math.round(
        (boards[n % boards.length]!(day) * weekday(new Date(now - day * 24 * hour))) / 2,
      )
      const at = [2, 9].map((back) => new Date(now - (day * 24 + back) * hour))
      if (scans > 0)
        rows.push(...at.map((hour) => ({ hour, kind: 'scan' as const, articleId, codeId: id, n: scans })))
    }
  for (let from = 0; from < rows.length; from += 5000)
    await db.insert(counts).values(rows.slice(from, from + 5000))
  await loadQuestions(db)
}

const asked: [query: string, found: number, n: number][] = [
  ['lich cat dien', 4, 61],
  ['hoa phuong do', 3, 22],
  ['ho so nha o xa hoi', 2, 17],
  ['xe buyt dien', 3, 12],
  ['bai gui xe cho hang', 0, 9],
  ['hoc phi mam non 2027', 0, 6],
  ['cap lai giay khai sinh', 0, 4],
]

async function loadQuestions(db: Database) {
  const day = vietnamDay(new Date(Date.now() - 24 * hour))
  await db.insert(searches).values(asked.map(([query, found, n]) => ({ day, query, found, n })))
  await db.insert(missingAddresses).values([
    { day, path: '/lich-cat-dien', n: 14 },
    { day, path: '/bai-viet/gio-den-cau-rao', n: 5 },
    { day, path: '/tin-tuc/du-lich-do-son', n: 3 },
  ])
  await db.execute(sql`analyze`)
}
