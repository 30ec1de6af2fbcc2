import { sql, type SQL } from 'drizzle-orm'
import { startOfVietnamDay, vietnamDay } from '@/vietnamese/dates'
import { vietnamDayOf } from '../vietnam-day'

const spans = { tuan: 7, thang: 30, quy: 90 } as const
/** A time in which things were counted: the last days, or a month of Vietnam's calendar (`2026-11`). */
export type Span = { from: Date; until: Date }

/** The last days up to now. */
export function lastDays(name: string, now = new Date()): Span {
  const days = Object.hasOwn(spans, name) ? spans[name as keyof typeof spans] : spans.thang
  const first = vietnamDay(new Date(now.getTime() - (days - 1) * 86_400_000))
  return { from: startOfVietnamDay(first), until: now }
}

/** A month as it is asked for, `2026-11`; null for what is none. */
export function monthOf(typed: string): Span | null {
  const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(typed) ?? []
  if (!year || !month) return null
  const next =
    month === '12' ? `${Number(year) + 1}-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}`
  return { from: startOfVietnamDay(`${typed}-01`), until: startOfVietnamDay(`${next}-01`) }
}

/** This month and those before it, the newest first, as they are asked for and as they are called. */
export function lastMonths(count: number, now = new Date()): { id: string; name: string }[] {
  const [year = 0, month = 0] = vietnamDay(now).split('-').map(Number)
  return Array.from({ length: count }, (_, back) => {
    const at = year * 12 + month - 1 - back
    const [y, m] = [Math.floor(at / 12), (at % 12) + 1]
    return { id: `${y}-${String(m).padStart(2, '0')}`, name: `Tháng ${m}/${y}` }
  })
}

/** Each day of the span in Vietnam, as rows of a query. */
export const dailyOf = (span: Span): SQL => sql`generate_series(
  ${vietnamDayOf(sql`${span.from.toISOString()}::timestamptz`)},
  ${vietnamDayOf(sql`(${span.until.toISOString()}::timestamptz - interval '1 second')`)},
  interval '1 day')`

/** Counts of the span, which the query calls `c`. */
export const within = (span: Span): SQL =>
  sql`c.hour >= ${span.from.toISOString()}::timestamptz and c.hour < ${span.until.toISOString()}::timestamptz`
