import { foldedWords, typedWords } from '@/vietnamese/search'
import { lexeme, phrase, type Query } from './query'
import { countOfStart, variants, type Vocabulary } from './vocabulary'

/** Each way by itself, the likeliest first: a word that others seldom have is the likeliest slip. */
type Slips = {
  /** All words but one as they stand, that one as any known word near it. */
  anywhere: string[]
  /** The same with the words one behind the other, as a title has them; empty for a single word. */
  inRow: string[]
}

const wordsOf = (query: Query) =>
  [...query.words, ...query.phrases.flatMap((it) => it.split(' '))].map(foldedWords)
const lastOf = (query: Query) => (query.partial ? query.words.length - 1 : -1)

/** The words of a query that no title or sapo has: some text may still. */
export const unknownWords = (query: Query, vocabulary: Vocabulary): string[] =>
  wordsOf(query).filter((word, at) => !isKnown(vocabulary, word, at === lastOf(query)))

/**
 * The query with one slip forgiven, in PostgreSQL's notation. Unknown words are the suspects, all of them at once;
 * where every word is known, each is one in turn. Null when nothing known is near.
 * @param inTexts the unknown words that some text has after all
 */
export function forgiving(query: Query, vocabulary: Vocabulary, inTexts: Set<string>): Slips | null {
  const words = wordsOf(query)
  const last = lastOf(query)
  const suspects = words.flatMap((word, at) =>
    inTexts.has(word) || isKnown(vocabulary, word, at === last) ? [] : [at],
  )
  const known = (at: number) => vocabulary.articles.get(words[at] ?? '') ?? 0
  const inTurn = words.map((_, at) => at).sort((one, other) => known(one) - known(other))
  const tries = suspects.length > 0 ? [suspects] : inTurn.map((at) => [at])
  const parts = tries.flatMap((suspected) => {
    const part = words.map((word, at) => {
      if (!suspected.includes(at)) return lexeme(word) + (at === last && word.length > 1 ? ':*' : '')
      const near = variants(vocabulary, word)
      return near.length > 0 ? `(${near.map(lexeme).join(' | ')})` : null
    })
    return part.includes(null) ? [] : [part]
  })
  const less = query.without.map((it) => ` & !${phrase(foldedWords(it))}`).join('')
  if (parts.length === 0) return withoutSuspects(words, suspects, less)
  return {
    anywhere: parts.map((part) => part.join(' & ') + less),
    inRow: words.length > 1 ? parts.map((part) => part.join(' <-> ') + less) : [],
  }
}

/** Figures are never taken for a slip; of an unfinished word it is enough that some known word begins so. */
function isKnown(vocabulary: Vocabulary, word: string, unfinished: boolean): boolean {
  if (/\p{N}/u.test(word) || vocabulary.articles.has(word)) return true
  return unfinished && countOfStart(vocabulary, word) > 0
}

/** Nothing known is near the unknown words: the others alone, when they are three at least. */
function withoutSuspects(words: string[], suspects: number[], less: string): Slips | null {
  const rest = words.filter((_, at) => !suspects.includes(at))
  return rest.length < 3 || suspects.length === 0
    ? null
    : { anywhere: [rest.map(lexeme).join(' & ') + less], inRow: [] }
}

/**
 * The query as the best hit writes it: each word that the hit lacks by the nearest word of the hit.
 * @param hit its title, sapo and text: where a word is looked for, in this order
 */
export function corrected(query: Query, hit: string[], near: (word: string) => string[]): string | null {
  const places = hit.map(
    (text) =>
      new Map(
        (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => [foldedWords(word), word]),
      ),
  )
  let changed = false
  const words = query.words.map((word) => {
    const folded = foldedWords(word)
    const there = places.flatMap((shown) => shown.get(folded) ?? [])
    if (there.length > 0) return there.find((it) => typedWords(it) === word)?.toLowerCase() ?? word
    const close = near(folded)
    const better = places.flatMap((shown) => close.flatMap((it) => shown.get(it) ?? []))[0]
    if (better === undefined) return word
    changed = true
    return query.marked ? better.toLowerCase() : foldedWords(better)
  })
  return changed ? words.join(' ') : null
}
