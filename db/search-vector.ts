import { fold } from '@/vietnamese/fold'
import { keptByWord } from '@/vietnamese/kept'
import { typedWords } from '@/vietnamese/search'

/** The vectors of one article in PostgreSQL's notation, for a cast to `tsvector`. */
export type SearchVectors = { searchTitle: string; searchFolded: string; searchTyped: string }

const longestText = 200_000
/** PostgreSQL's own limits on a place in a text and on a word. */
const lastPlace = 16_383
const longestWord = 500

/**
 * Title, sapo and text weigh A, B and C. The words are cut and counted here, so PostgreSQL's parser, which is slow
 * and knows no Vietnamese, has nothing left to interpret.
 */
export function searchVectors(title: string, sapo: string, text: string): SearchVectors {
  const typed = [title, sapo, text.slice(0, longestText)].map(typedWords)
  return {
    searchTitle: vector(typed.slice(0, 1), folded),
    searchFolded: vector(typed, folded),
    searchTyped: vector(typed, (word) => word),
  }
}

const folded = keptByWord(fold)

/** A place is left free between two fields, so that no phrase reaches from one into the next. */
function vector(fields: string[], spelled: (word: string) => string): string {
  const places = new Map<string, string>()
  let at = 0
  fields.forEach((words, field) => {
    for (const typed of words.split(' ')) {
      if (!typed || typed.length > longestWord) continue
      const word = spelled(typed)
      at = Math.min(at + 1, lastPlace)
      const before = places.get(word)
      places.set(word, `${before ? `${before},` : ''}${at}${'ABC'[field]}`)
    }
    at++
  })
  return [...places].map(([word, all]) => `'${word}':${all}`).join(' ')
}
