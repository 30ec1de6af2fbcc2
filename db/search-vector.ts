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
  const typed = placesOf([title, sapo, text.slice(0, longestText)])
  return {
    searchTitle: written(folded(placesOf([title]))),
    searchFolded: written(folded(typed)),
    searchTyped: written(typed),
  }
}

/** Each word with its places: `1A,4B`. */
type Places = Map<string, string>

const add = (places: Places, word: string, more: string) => {
  const before = places.get(word)
  places.set(word, before === undefined ? more : `${before},${more}`)
}

/** A place is left free between two fields, so that no phrase reaches from one into the next. */
function placesOf(fields: string[]): Places {
  const places: Places = new Map()
  let at = 0
  fields.forEach((text, field) => {
    for (const word of typedWords(text).split(' ')) {
      if (!word || word.length > longestWord) continue
      at = Math.min(at + 1, lastPlace)
      add(places, word, `${at}${'ABC'[field]}`)
    }
    at++
  })
  return places
}

const foldedOnce = keptByWord(fold)

/** PostgreSQL puts the places of a word in order itself. */
function folded(typed: Places): Places {
  const places: Places = new Map()
  for (const [word, all] of typed) add(places, foldedOnce(word), all)
  return places
}

const written = (places: Places) => Array.from(places, ([word, all]) => `'${word}':${all}`).join(' ')
