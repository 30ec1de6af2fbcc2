import { fold } from './fold'
import { keptByWord } from './kept'
import { canonical } from './tone'

const written = /[\p{L}\p{M}\p{N}]+/gu
const gaps = /[^\p{L}\p{N}]+/gu

/** The words of a text as they were typed, in one spelling of tones and of i and y, lower case, by single spaces. */
export function typedWords(text: string): string {
  const words = text.normalize('NFC').match(written) ?? []
  return words.map(typedWord).filter(Boolean).join(' ')
}

/** A mark that belongs to no letter is none of a word, and may part it in two. */
const typedWord = keptByWord((word) => canonical(word).toLowerCase().replace(gaps, ' ').trim())

/** The same without any mark: `'V-League ở Đồ Sơn'` → `'v league o do son'`. Index and query are both made by it. */
export const foldedWords = (text: string): string => fold(typedWords(text))
