import { fold } from './fold'
import { canonical } from './tone'

const gaps = /[^\p{L}\p{N}]+/gu

/** The words of a text as they were typed, in one spelling of tones and of i and y, lower case, by single spaces. */
export const typedWords = (text: string): string => canonical(text).toLowerCase().replace(gaps, ' ').trim()

/** The same without any mark: `'V-League ở Đồ Sơn'` → `'v league o do son'`. Index and query are both made by it. */
export const foldedWords = (text: string): string => fold(typedWords(text))
