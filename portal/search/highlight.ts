import { keptByWord } from '@/vietnamese/kept'
import { foldedWords } from '@/vietnamese/search'
import type { Query } from './query'

/** A stretch of text; `hit` is what the reader looked for. */
export type Piece = { text: string; hit: boolean }

const word = /[\p{L}\p{M}\p{N}]+/gu

/** Cuts a text where it says what was asked for, with or without marks; the last word may be a beginning. */
export function highlight(text: string, query: Query): Piece[] {
  const shown = text.normalize('NFC')
  const pieces: Piece[] = []
  let at = 0
  for (const [from, to] of hits(shown, query)) {
    if (from > at) pieces.push({ text: shown.slice(at, from), hit: false })
    pieces.push({ text: shown.slice(from, to), hit: true })
    at = to
  }
  if (at < shown.length) pieces.push({ text: shown.slice(at), hit: false })
  return pieces
}

const around = 80

/** The stretch of a long text that says most of the query in a row, cut between words; null when there is none. */
export function excerpt(text: string, query: Query): string | null {
  const shown = withoutTables(text.normalize('NFC'), query).replace(/\s+/g, ' ')
  const [first] = [...hits(shown, query)].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))
  if (!first) return null
  const from = first[0] <= around ? 0 : beginning(shown, first[0])
  const end = shown.lastIndexOf(' ', first[1] + 2 * around)
  const to = first[1] + 2 * around >= shown.length || end < first[1] ? shown.length : end
  const cut = shown.slice(from, to).replace(/[\s,;:–-]+$/, '')
  const [begins, ends] = [from === 0 || opens(shown, from), to === shown.length || /[.!?…”]$/.test(cut)]
  return `${begins ? '' : '…'}${cut}${ends ? '' : '…'}`
}

/** A sentence's, if one begins near enough before what was found; else a word's. */
function beginning(shown: string, found: number): number {
  const near = Math.max(0, found - 2 * around)
  const sentence = [...shown.slice(near, found).matchAll(/[.!?…”] /g)].at(-1)
  return sentence ? near + sentence.index + 2 : shown.indexOf(' ', found - around) + 1
}

const opens = (shown: string, at: number): boolean => /[.!?…”] $/.test(shown.slice(at - 2, at))

/** A row of figures says nothing without its table; it is shown where nothing else has the words. */
function withoutTables(text: string, query: Query): string {
  const prose = text.replace(/^.* \| .*$/gm, '')
  return hits(prose, query).length > 0 ? prose : text
}

/** Where the words of a query stand, merged with the space between two that follow each other. */
function hits(shown: string, query: Query): [number, number][] {
  const whole = new Set([...query.words.slice(0, -1), ...query.phrases].flatMap(wordsOf))
  const last = wordsOf(query.words.at(-1) ?? '')
  const isHit = (it: string) =>
    whole.has(it) || last.some((begun) => it === begun || (begun.length > 1 && it.startsWith(begun)))
  const found: [number, number][] = []
  for (const match of shown.matchAll(word)) {
    const it = folded(match[0])
    if (!it || !isHit(it)) continue
    const to = match.index + match[0].length
    const before = found.at(-1)
    if (before && /^\s$/.test(shown.slice(before[1], match.index))) before[1] = to
    else found.push([match.index, to])
  }
  return found
}

const wordsOf = (text: string): string[] => foldedWords(text).split(' ').filter(Boolean)

const folded = keptByWord((it) => wordsOf(it)[0] ?? '')
