import { pressedKeys } from '@/vietnamese/telex'

/** Digits and letters that nobody mistakes for another: no 0 and o, 1, i and l, u and v stay apart from print. */
export const alphabet = '23456789abcdefghjkmnpqrstvwxyz'

const lookAlikes: Record<string, string> = { '0': 'q', o: 'q', '1': 'j', i: 'j', l: 'j', u: 'v' }
const shape = /^[0-9a-z]{4,12}$/
/** The full stop of a sentence, spaces, dashes, what nobody sees. */
const notOfCode = /[\s\p{P}\p{Cf}]+/gu

/**
 * A code as somebody typed it, in the form in which it was issued: lower case, look-alikes forgiven, and what a
 * Vietnamese keyboard made of it undone.
 * @returns null when no code can look like that
 */
export function normalCode(typed: string): string | null {
  const plain = pressedKeys(typed).replace(notOfCode, '')
  if (!shape.test(plain)) return null
  return [...plain].map((letter) => lookAlikes[letter] ?? letter).join('')
}

/** The code in what somebody typed or pasted: the code itself, or the whole address beside a QR. */
export const codeIn = (typed: string): string =>
  /\/\s*q\s*\/\s*([^/?#.\s]+)/i.exec(typed)?.[1] ?? typed.trim()
