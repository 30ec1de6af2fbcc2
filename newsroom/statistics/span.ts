import { sql, type SQL } from 'drizzle-orm'
import { startOfVietnamDay, vietnamDay } from '@/vietnamese/dates'
import { monthAfter, monthName } from '@/vietnamese/months'
import { vietnamDayOf } from '../vietnam-day'

const spans = { tuan: 7, thang: 30, quy: 90 } as const
/** A time in which things were counted: the last days, or a month of Vietnam's calendar (`2026-11`). */
export type Span = { from: Date; until: Date }

const daysOf = (name: string) =>
  Object.hasOwn(spans, name) ? spans[name as keyof typeof spans] : spans.thang

/** The last days up to now. */
export function lastDays(name: string, now = new Date()): Span {
  const first = vietnamDay(new Date(now.getTime() - (daysOf(name) - 1) * 86_400_000))
  return { from: startOfVietnamDay(first), until: now }
}

/** The days before the span that stand against its whole ones: today's has no counterpart, for it still runs. */
export const spanBefore = ({ from, until }: Span, name: string): Span => {
  const back = (moment: Date) => new Date(moment.getTime() - daysOf(name) * 86_400_000)
  return { from: back(from), until: back(startOfVietnamDay(vietnamDay(until))) }
}

/** A month as it is asked for, `2026-11`, as far as it has come; null for what is none, or lies ahead. */
export function monthOf(typed: string, now = new Date()): Span | null {
  const [, year, month] = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(typed) ?? []
  if (!year || !month) return null
  const from = startOfVietnamDay(`${typed}-01`)
  const end = startOfVietnamDay(`${monthAfter(typed, 1)}-01`)
  return from > now ? null : { from, until: end < now ? end : now }
}

/** This month and those before it, the newest first, as they are asked for and as they are called. */
export function lastMonths(count: number, now = new Date()): { id: string; name: string }[] {
  const newest = vietnamDay(now).slice(0, 7)
  return Array.from({ length: count }, (_, back) => {
    const id = monthAfter(newest, -back)
    return { id, name: monthName(id) }
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
