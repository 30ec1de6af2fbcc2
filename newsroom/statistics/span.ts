import { startOfVietnamDay, vietnamDay } from '@/vietnamese/dates'
import { spans, type Span } from './read'

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
