import { isDay } from '@/vietnamese/dates'
import { fromSegment, toSegment } from '../segment'

/** What narrows a search, as it stands in its address: slugs, and days of the form 2026-11-24. */
export type Narrow = {
  section?: string
  topic?: string
  author?: string
  source?: string
  from?: string
  to?: string
}
/** Days that nobody can read, as they were typed. */
export type Misread = Partial<Record<'from' | 'to', string>>
export type Asked = {
  typed: string
  page: number
  order: 'relevance' | 'date'
  narrow: Narrow
  misread: Misread
}

const names = { section: 'muc', topic: 'chu-de', author: 'tac-gia', source: 'nguon', from: 'tu', to: 'den' }
const parts = Object.keys(names) as (keyof Narrow)[]
const isSlug = (value: string) => /^[a-z0-9-]{1,140}$/.test(value)
const days = ['from', 'to'] as const
const isDayPart = (part: keyof Narrow) => part === 'from' || part === 'to'

/** As a date field sends it, or as it is typed where a browser has none: `24/11/2026`. */
function dayIn(text: string): string | null {
  const [, day = '', month = '', year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const written = year ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') : text
  return isDay(written) ? written : null
}

/** Reads the query of `/tim-kiem`; what can't be read doesn't narrow, so that each search has one address. */
export function readAsked(query: URLSearchParams): Asked {
  const page = query.get('trang') ?? ''
  const narrow = parts.flatMap((part) => {
    const value = query.get(names[part])?.trim() ?? ''
    const read = isDayPart(part) ? dayIn(value) : isSlug(value) && value
    return read ? [[part, read]] : []
  })
  const misread = days.flatMap((part) => {
    const value = query.get(names[part])?.trim().slice(0, 20).trim() ?? ''
    return value && !dayIn(value) ? [[part, value]] : []
  })
  return {
    typed: (query.get('q') ?? '').normalize('NFC').trim(),
    page: /^[1-9]\d?$/.test(page) ? Number(page) : 1,
    order: query.get('xep') === 'moi' ? 'date' : 'relevance',
    narrow: Object.fromEntries(narrow) as Narrow,
    misread: Object.fromEntries(misread) as Misread,
  }
}

/** The address of a search, for readers. */
export function searchAddress({ typed, page, order, narrow, misread }: Asked): string {
  const query = new URLSearchParams({ q: typed })
  const all: Narrow = { ...misread, ...narrow }
  for (const part of parts) if (all[part]) query.set(names[part], all[part])
  if (order === 'date') query.set('xep', 'moi')
  if (page > 1) query.set('trang', String(page))
  return `/tim-kiem?${query}`
}

/** The same as a path, since public pages read no query; null when no word was typed. */
export function toSearchPath(asked: Asked): string | null {
  const words = toSegment(asked.typed)
  if (!words) return null
  const rest = new URLSearchParams(searchAddress({ ...asked, typed: '', page: 1 }).split('?')[1])
  rest.delete('q')
  const more = rest.size > 0 ? `/${Buffer.from(rest.toString()).toString('base64url')}` : ''
  return `/tim-kiem/${words}/${asked.page}${more}`
}

/** @returns null when the segments are none that `toSearchPath` makes */
export function fromSearchPath(segments: string[]): Asked | null {
  const [words = '', page = '', more] = segments
  const typed = fromSegment(words)
  const query = new URLSearchParams(more === undefined ? '' : Buffer.from(more, 'base64url').toString())
  query.set('q', typed ?? '')
  query.set('trang', page)
  const asked = readAsked(query)
  return toSearchPath(asked) === `/tim-kiem/${segments.join('/')}` ? asked : null
}
