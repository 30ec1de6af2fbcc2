import { keptByWord } from './kept'

/** Grave, acute, tilde, hook above, dot below: the five tone marks, apart from the marks of â, ă, ơ. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/
const TONES = new RegExp(TONE.source, 'g')
const VOWEL = '[aăâeêioôơuưy]'
const SYLLABLE = new RegExp(
  `^(ngh|ng|nh|ch|gh|kh|ph|th|tr|gi(?=${VOWEL})|qu(?=${VOWEL})|[bcdđghklmnpqrstvx])?` +
    `(${VOWEL}{1,3})(ch|nh|ng|c|m|n|p|t)?$`,
  'iu',
)

/**
 * One spelling for what Vietnamese spells in two ways, so that search finds either: NFC; the tone where the older
 * and commoner style puts it (hoà → hòa, thuỷ → thủy, but quý, hoàn); y for an i that sounds the same (kỉ → kỷ,
 * qui → quy); Đ for Eth. Marks and case stay, and in NFC each letter keeps its place, so positions still hold.
 * Words that aren't Vietnamese syllables are left alone.
 */
export function canonical(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .replaceAll('ð', 'đ')
    .replace(/[\p{L}\p{M}]+/gu, known)
}

const known = keptByWord(respell)

function respell(word: string): string {
  if (/\p{M}/u.test(word)) return word
  const letters = [...word].map((letter) => letter.normalize('NFD').replace(TONES, '').normalize('NFC'))
  const tones = [...word.normalize('NFD')].filter((mark) => TONE.test(mark))
  const parts = SYLLABLE.exec(letters.join(''))
  if (!parts || tones.length > 1) return word

  const [, onset = '', nucleus = '', coda = ''] = parts
  const { length } = onset
  if (soundsAsY(onset.toLowerCase(), nucleus.toLowerCase(), coda))
    letters[length] = nucleus === 'i' ? 'y' : 'Y'
  const place = length + tonePlace(nucleus.toLowerCase(), coda)
  letters[place] = `${letters[place] ?? ''}${tones[0] ?? ''}`.normalize('NFC')
  return letters.join('')
}

/**
 * After h, k, l, m, s, t an open i is written both ways (kỉ niệm, kỷ niệm); after qu also before a final (quít).
 * Elsewhere the two are different words (ỉ and ỷ, tai and tay) or one is only a person's name (Vi, Vy).
 */
function soundsAsY(onset: string, nucleus: string, coda: string): boolean {
  return nucleus === 'i' && (onset === 'qu' || (coda === '' && /^[hklmst]$/.test(onset)))
}

/** On the last vowel that has a mark of its own; else the middle of three; else the second if a final follows. */
function tonePlace(nucleus: string, coda: string): number {
  const own = nucleus.search(/[ăâêôơư][^ăâêôơư]*$/)
  if (own >= 0) return own
  if (nucleus.length === 3) return 1
  return nucleus.length === 2 && coda ? 1 : 0
}
