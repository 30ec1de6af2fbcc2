import { canonical } from '@/vietnamese/tone'

/** What a reader asked for: single words, and quoted phrases. Canonical spelling, NFC. */
export type Query = { words: string[]; phrases: string[] }

const longest = 200
const mostWords = 12
const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/g

/** Letters and figures make words; `27/12/2022`, `3,4` and `A-B` stay whole. */
const word = /[\p{L}\p{M}\p{N}]+(?:[.,/\-_@][\p{L}\p{M}\p{N}]+)*/gu

/** Reads a search as it was typed; null when it holds no word at all. */
export function parseQuery(typed: string): Query | null {
  const text = canonical(typed.slice(0, longest)).replaceAll('\0', ' ')
  const phrases = [...text.matchAll(quoted)].map((it) => wordsOf(it[1] ?? '').join(' ')).filter(Boolean)
  const words = wordsOf(text.replace(quoted, ' ')).slice(0, mostWords)
  const alone = phrases.filter((it) => !it.includes(' '))
  const query = {
    words: [...alone, ...words],
    phrases: phrases.filter((it) => it.includes(' ')).slice(0, mostWords),
  }
  return query.words.length + query.phrases.length > 0 ? query : null
}

const wordsOf = (text: string): string[] => text.match(word) ?? []

/**
 * The query in PostgreSQL's notation, for `to_tsquery`. Every word must be there, the last one may be unfinished;
 * phrases are looked for in title and sapo, where a look-up of places is cheap.
 */
export function tsquery({ words, phrases }: Query): string {
  const last = words.length - 1
  const one = (text: string, at: number) => `'${text}'${at === last && text.length > 1 ? ':*' : ''}`
  return [...words.map(one), ...phrases.map((it) => `'${it}':AB`)].join(' & ')
}
