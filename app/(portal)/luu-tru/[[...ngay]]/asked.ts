import { isDay, vietnamDay } from '@/vietnamese/dates'
import { span } from '../../reads'

/** A day, a month or the whole archive; null for what is no date or lies outside all that was published. */
export type Asked = { first: string; last: string; month: string; day: string | null; whole: boolean }

/** @param parts `[]`, `['2026', '11']` or `['2026', '11', '24']`, written so and not otherwise */
export async function asked(parts: string[] = []): Promise<Asked | null> {
  const today = vietnamDay(new Date())
  const { first, last } = (await span()) ?? { first: today, last: today }
  if (parts.length === 0) return { first, last, month: last.slice(0, 7), day: null, whole: true }
  const date = parts.join('-')
  const begins = parts.length === 2 ? `${date}-01` : date
  if (parts.length < 2 || !isDay(begins)) return null
  const month = begins.slice(0, 7)
  if (month < first.slice(0, 7) || month > last.slice(0, 7)) return null
  return { first, last, month, day: parts.length === 3 ? date : null, whole: false }
}
