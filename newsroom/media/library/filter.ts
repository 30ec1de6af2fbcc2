import type { Kind } from '../formats/formats'

/** Query parameters as a page gets them. */
export type Query = Record<string, string | string[] | undefined>

export const kinds: Record<Kind, string> = { image: 'Ảnh', video: 'Video', audio: 'Âm thanh', file: 'Tệp' }

export type Cursor = { direction: 'after' | 'before'; at: Date; id: number }
export type MediaFilter = {
  kind: Kind | null
  words: string
  from: string | null
  to: string | null
  cursor: Cursor | null
}

const day = /^\d{4}-\d{2}-\d{2}$/

/** Reads an address; what makes no sense is passed over. */
export function readMediaFilter(query: Query): MediaFilter {
  const get = (name: string) => [query[name] ?? ''].flat()[0]!.trim()
  const date = (name: string) =>
    day.test(get(name)) && !Number.isNaN(Date.parse(get(name))) ? get(name) : null
  const kind = get('loai')
  return {
    kind: Object.hasOwn(kinds, kind) ? (kind as Kind) : null,
    words: get('q').normalize('NFC').slice(0, 200),
    from: date('tu'),
    to: date('den'),
    cursor: readCursor(get),
  }
}

/** The same as an address has it, without the place in the list. */
export function writeMediaFilter({ kind, words, from, to }: Omit<MediaFilter, 'cursor'>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ loai: kind, q: words, tu: from, den: to }))
    if (value) query.set(name, value)
  return query.toString()
}

/** `1700000000000-12` */
export const writeCursor = (row: { createdAt: Date; id: number }) => `${row.createdAt.getTime()}-${row.id}`

function readCursor(get: (name: string) => string): Cursor | null {
  for (const [name, direction] of [
    ['sau', 'after'],
    ['truoc', 'before'],
  ] as const) {
    const [, at, id] = /^(\d{1,14})-(\d{1,15})$/.exec(get(name)) ?? []
    if (at && id) return { direction, at: new Date(Number(at)), id: Number(id) }
  }
  return null
}
