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
  const [inTitle = [], ...others] = placed([title, sapo, text.slice(0, longestText)])
  const words = [inTitle, ...others].flat()
  return {
    searchTitle: vector(inTitle, folded),
    searchFolded: vector(words, folded),
    searchTyped: vector(words, (word) => word),
  }
}

const folded = keptByWord(fold)

type Placed = { word: string; place: string }

/** The words of each field. A place is left free between two, so that no phrase reaches from one into the next. */
function placed(fields: string[]): Placed[][] {
  let at = 0
  return fields.map((text, field) => {
    const words: Placed[] = []
    for (const word of typedWords(text).split(' ')) {
      if (!word || word.length > longestWord) continue
      at = Math.min(at + 1, lastPlace)
      words.push({ word, place: `${at}${'ABC'[field]}` })
    }
    at++
    return words
  })
}

function vector(words: Placed[], spelled: (word: string) => string): string {
  const places = new Map<string, string>()
  for (const { word, place } of words) {
    const key = spelled(word)
    const before = places.get(key)
    places.set(key, before === undefined ? place : `${before},${place}`)
  }
  return Array.from(places, ([word, all]) => `'${word}':${all}`).join(' ')
}
