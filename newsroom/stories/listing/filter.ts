import { isDay } from '@/vietnamese/dates'
import type { RevisionState } from '../rights'

/** The saved filters that everybody has, in the order of the list's head. */
export const views = {
  'tat-ca': { label: 'Tất cả' },
  'cua-toi': { label: 'Của tôi' },
  'cho-duyet': { label: 'Chờ duyệt', state: 'submitted' },
  'bi-tra': { label: 'Bị trả', state: 'returned' },
  'da-duyet': { label: 'Đã duyệt', state: 'approved' },
  'hen-gio': { label: 'Hẹn giờ', state: 'scheduled' },
  'da-dang': { label: 'Đã đăng', state: 'published' },
  'da-go': { label: 'Đã gỡ', state: 'withdrawn' },
} as const satisfies Record<string, { label: string; state?: RevisionState }>
export type View = keyof typeof views

/** Filters by time, counted back from now or today. */
export const spans = { 'hom-nay': 'Hôm nay', '7-ngay': '7 ngày qua', '30-ngay': '30 ngày qua' } as const
export type Span = keyof typeof spans

export type StoryFilter = {
  view: View
  words: string
  sectionId: number | null
  personId: number | null
  state: RevisionState | null
  span: Span | null
  /** Days in Vietnam, `2026-11-23`, both included. */
  from: string | null
  to: string | null
  sort: 'newest' | 'oldest'
}

export const states: RevisionState[] = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
]

export type Query = Record<string, string | string[] | undefined>

/** Reads a filter from an address; what is not understood is left out. */
export function readFilter(query: Query): StoryFilter {
  const one = (name: string) => [query[name]].flat()[0]?.trim() ?? ''
  const among = <T extends string>(all: readonly T[], name: string): T | null =>
    all.find((it) => it === one(name)) ?? null
  const number = (name: string) => (/^[1-9]\d{0,14}$/.test(one(name)) ? Number(one(name)) : null)
  const day = (name: string) => (isDay(one(name)) ? one(name) : null)
  return {
    view: among(Object.keys(views) as View[], 'loc') ?? 'tat-ca',
    words: one('q').normalize('NFC').slice(0, 200),
    sectionId: number('muc'),
    personId: number('nguoi'),
    state: among(states, 'trang-thai'),
    span: among(Object.keys(spans) as Span[], 'ngay'),
    from: day('tu'),
    to: day('den'),
    sort: one('xep') === 'cu' ? 'oldest' : 'newest',
  }
}

/** The address's query of a filter, without what it leaves open: `loc=cho-duyet&muc=3`, or nothing. */
export function writeFilter(filter: Partial<StoryFilter>): string {
  const query = new URLSearchParams()
  const put = (name: string, value: string | number | null | undefined) =>
    value ? query.set(name, String(value)) : undefined
  if (filter.view !== 'tat-ca') put('loc', filter.view)
  put('q', filter.words)
  put('muc', filter.sectionId)
  put('nguoi', filter.personId)
  put('trang-thai', filter.state)
  put('ngay', filter.span)
  put('tu', filter.from)
  put('den', filter.to)
  if (filter.sort === 'oldest') put('xep', 'cu')
  return query.toString()
}

/** A filter that somebody keeps under a name, with how many stories it finds. */
export type SavedFilter = { id: number; name: string; query: string; count: number }
/** A count above this is shown as "999+": it is there to see at a glance. */
export const countedTo = 999
