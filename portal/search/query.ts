import { foldedWords, typedWords } from '@/vietnamese/search'
import { countOfStart, type Vocabulary } from './vocabulary'

/** What a reader asked for. Words are typed words (see vietnamese/search); phrases hold several. */
export type Query = {
  words: string[]
  phrases: string[]
  without: string[]
  /** The last word may be the beginning of one. */
  partial: boolean
  /** Some mark was typed: then articles with the same marks come first. */
  marked: boolean
}

const longest = 200
const mostWords = 12
const quoted = /(-?)["“”„«»]([^"“”„«»]*)["“”„«»]/g
const minus = /(^|\s)-(\p{L}[\p{L}\p{M}\p{N}]*)/gu

/** Reads a search as it was typed; null when it asks for nothing. */
export function parseQuery(typed: string): Query | null {
  let rest = typed.slice(0, longest).normalize('NFC')
  const phrases: string[] = []
  const without: string[] = []
  rest = rest.replace(quoted, (_, sign: string, inside: string) => {
    const words = typedWords(inside)
    if (words) (sign ? without : phrases).push(words)
    return ' '
  })
  const partial = /[\p{L}\p{M}\p{N}]$/u.test(rest)
  rest = rest.replace(minus, (_, before: string, word: string) => {
    without.push(typedWords(word))
    return before
  })
  const words = split(typedWords(rest)).slice(0, mostWords)
  const alone = phrases.filter((it) => !it.includes(' '))
  const query: Query = {
    words: [...alone, ...words],
    phrases: phrases.filter((it) => it.includes(' ')).slice(0, 4),
    without: without.slice(0, mostWords),
    partial: partial && words.length > 0,
    marked: [...words, ...phrases].some((it) => it !== foldedWords(it)),
  }
  return query.words.length + query.phrases.length > 0 ? query : null
}

/** The same with the words of its phrases anywhere; what it excludes stays. */
export const loosened = (query: Query): Query => ({
  ...query,
  words: [...query.phrases.flatMap(split), ...query.words],
  phrases: [],
})

/**
 * Whether the unfinished word narrows less than another one: the word index would gather every article that holds
 * any word which begins so, before it looks at the others.
 */
export function narrowsLittle(query: Query, vocabulary: Vocabulary): boolean {
  if (!query.partial || query.words.length < 2) return false
  const [start = '', ...others] = query.words.map(foldedWords).reverse()
  const rarest = Math.min(...others.map((word) => vocabulary.articles.get(word) ?? 0))
  return countOfStart(vocabulary, start) >= rarest
}

const split = (words: string) => words.split(' ').filter(Boolean)

/** Groups of terms that mean the same, folded. */
export type Synonyms = string[][]

/**
 * The query in PostgreSQL's notation, for a cast to `tsquery`: every word, any of what means the same, phrases
 * word behind word, and none of what was excluded.
 * @param words `foldedWords` for the folded vector, `typedWords` for the typed one
 * @param finished leaves the unfinished word out
 */
export function tsquery(
  query: Query,
  words: (text: string) => string,
  synonyms: Synonyms = [],
  finished = false,
): string {
  const parts = query.words.map(words)
  const needed: string[] = []
  for (let at = 0; at < parts.length;) {
    const group = synonyms.find((terms) => terms.some((term) => startsAt(parts, at, term)))
    const term = group?.filter((it) => startsAt(parts, at, it)).sort((a, b) => b.length - a.length)[0]
    if (group && term) {
      needed.push(`(${group.map(phrase).join(' | ')})`)
      at += split(term).length
    } else {
      const last = at === parts.length - 1 && query.partial && (parts[at] ?? '').length > 1
      if (!last || !finished) needed.push(lexeme(parts[at] ?? '') + (last ? ':*' : ''))
      at++
    }
  }
  needed.push(...query.phrases.map((it) => phrase(words(it))))
  needed.push(...query.without.map((it) => `!(${phrase(words(it))})`))
  return needed.join(' & ')
}

const startsAt = (parts: string[], at: number, term: string) =>
  split(term).every((word, n) => parts[at + n] === word)

/** Words are letters and figures alone, so nothing here can be taken for an operator. */
export const lexeme = (word: string) => `'${word}'`
export const anyOf = (queries: string[]) =>
  queries.length === 1 ? queries[0]! : queries.map((it) => `(${it})`).join(' | ')
export const phrase = (words: string) => `(${split(words).map(lexeme).join(' <-> ')})`
