import { desc, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { visibleArticles } from '@/db/schema/portal/articles'
import { counts, missingAddresses, searches } from '@/db/schema/portal/counts'
import { codes } from '@/db/schema/sharing/codes'
import { vietnamDay } from '@/vietnamese/dates'
import type { Articles } from './articles'

const hour = 3600 * 1000
const days = 14
/** Reads fall off with age and swell at noon and in the evening; what is liked changes by the day. The same at every load. */
const byHour = [1, 1, 0, 0, 1, 3, 6, 9, 8, 6, 5, 9, 12, 7, 5, 5, 6, 7, 9, 12, 13, 10, 6, 3]

/** Two weeks of reads, scans and taps, and what readers searched for. */
export async function loadCounts(articles: Articles, db: Database): Promise<void> {
  const newest = await db
    .select({ id: visibleArticles.id })
    .from(visibleArticles)
    .orderBy(desc(visibleArticles.publishedAt))
  const now = Math.floor(Date.now() / hour) * hour
  const rows: (typeof counts.$inferInsert)[] = []
  const placed = await db.select({ id: codes.id, articleId: codes.articleId }).from(codes)
  for (let ago = 1; ago <= days * 24; ago++) {
    const at = new Date(now - ago * hour)
    const busy = byHour[(at.getUTCHours() + 7) % 24] ?? 0
    for (const [rank, { id }] of newest.entries()) {
      const liked = (id * 7919 + Math.floor(ago / 24) * 5) % 13
      const n = Math.round((busy * liked * (ago < 24 ? 3 : 1)) / (2 + rank))
      if (n > 0) rows.push({ hour: at, kind: 'read', articleId: id, n })
      if (n > 9 && ago % 5 === 0) rows.push({ hour: at, kind: 'share', articleId: id, channel: 'zalo', n: 1 })
    }
    for (const { id, articleId } of placed)
      if ((id * 31 + ago * 17) % 41 < busy / 4)
        rows.push({ hour: at, kind: 'scan', articleId, codeId: id, n: 1 })
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
