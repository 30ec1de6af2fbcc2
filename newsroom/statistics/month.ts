import type { Queryable } from '@/db/client'
import { readSettings } from '@/portal/settings'
import { monthAfter, monthName } from '@/vietnamese/months'
import { readStatistics, readTotals } from './read'
import type { Report } from './report'
import { monthOf } from './span'

/** More lines than anybody reads; to write tens of thousands of them holds up those who read. */
const mostArticles = 2000

/** All that was counted in a month (`2026-11`), beside the one before; null for what is no month, or lies ahead. */
export async function readReport(db: Queryable, month: string, now = new Date()): Promise<Report | null> {
  const span = monthOf(month, now)
  const earlier = monthAfter(month, -1)
  const spanEarlier = monthOf(earlier, now)
  if (!span || !spanEarlier) return null
  const [statistics, totals, { siteName }] = await Promise.all([
    readStatistics(db, span, mostArticles),
    readTotals(db, spanEarlier),
    readSettings(db),
  ])
  return {
    month: monthName(month),
    before: { month: monthName(earlier), totals },
    site: siteName,
    until: span.until < now ? null : now,
    statistics,
  }
}
