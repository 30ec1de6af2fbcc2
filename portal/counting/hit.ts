import { isTapInPage } from '@/sharing/channels'

/** Something that a reader did, to be counted. Nothing in it says who. */
export type Hit =
  | { kind: 'read' | 'listen' | 'print' | 'plain'; articleId: number }
  | { kind: 'scan'; codeId: number; articleId: number | null }
  | { kind: 'share'; codeId: number | null; articleId: number | null; channel: string }
  | { kind: 'search'; query: string; found: number }
  | { kind: 'missing'; path: string }

/** Names what was done and to what, for counting one visitor once. */
export const thingOf = (hit: Hit): string =>
  Object.values(hit)
    .map((it) => it ?? '')
    .join(' ')

/** A beacon is one short line. */
export const longestBeacon = 700

const number = (text: string | undefined) => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : null)

/**
 * Reads what a page's beacon says: `read 12`, `listen 12`, `print 12`, `share 12 copy`, `search 7 đồ sơn`,
 * `missing /cu/trang.html`. Null for anything else.
 */
export function parseBeacon(text: string): Hit | null {
  if (text.length > longestBeacon) return null
  const [, kind = '', first = '', rest = ''] = /^([a-z]+) (\S+)(?: (.*))?$/s.exec(text) ?? []
  const n = number(first)
  if (kind === 'missing') return rest ? null : path(first)
  if (n === null) return null
  if (kind === 'search') return rest.trim() ? { kind, query: rest, found: n } : null
  if (kind === 'share') return isTapInPage(rest) ? { kind, articleId: n, codeId: null, channel: rest } : null
  if (kind === 'read' || kind === 'listen' || kind === 'print') return { kind, articleId: n }
  return null
}

const path = (text: string): Hit | null =>
  /^\/[\x21-\x7e]{0,300}$/.test(text) ? { kind: 'missing', path: text } : null
