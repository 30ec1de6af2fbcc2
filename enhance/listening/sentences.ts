/** Where a text is cut: from `start` up to `end`, without the space around. */
export type Sentence = { start: number; end: number }

/** A line break in running text; a sentence never goes past it. */
export const BREAK = '\u2028'

/** About ten seconds of speech: Chrome cuts an utterance off after fifteen. */
const LONGEST = 220

/** After these a full stop ends nothing. Single capitals and numbers in front are known by their form. */
const SHORTENED = new Set('TP Tp TX GS TS ThS Ths BS KTS KS CN NXB tr Mr Mrs Dr'.split(' '))

/**
 * Cuts Vietnamese text into sentences, none much longer than can be spoken in one breath. Keeps `TP. Hải Phòng`,
 * `ThS. Lan`, `1.450`, `27.12`, `V. I. Lênin` and `“Sao thế?” ông hỏi.` together.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  for (const mark of text.matchAll(/[.!?…]+[”"’')\]»]*(?=\s|$)|\u2028/gu)) {
    const end = mark.index + mark[0].length
    if (mark[0] !== BREAK && !isEnd(text.slice(start, mark.index), mark[0], text.slice(end))) continue
    found.push({ start, end })
    start = end
  }
  found.push({ start, end: text.length })
  return found.flatMap((it) => breaths(text, it))
}

function isEnd(before: string, mark: string, after: string): boolean {
  if (/^[\s“"‘'([«–-]*\p{Ll}(?!\.\s)/u.test(after)) return false
  if (mark !== '.') return true
  const word = /[\p{L}\p{M}\p{N}.&]*$/u.exec(before)?.[0] ?? ''
  const isItemNumber = before.trim() === word && /^(\p{N}+|[IVX]+|\p{Ll})$/u.test(word)
  return !isItemNumber && !/^\p{Lu}$/u.test(lastPart(word)) && !SHORTENED.has(lastPart(word))
}

/** `PGS.TS` is as short as `TS`. */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('.') + 1)

/** A long sentence is taken apart at its commas, or else between words. */
function breaths(text: string, { start, end }: Sentence): Sentence[] {
  const parts: Sentence[] = []
  for (;;) {
    while (start < end && /\s/.test(text.charAt(start))) start += 1
    while (start < end && /\s/.test(text.charAt(end - 1))) end -= 1
    if (start === end) return parts
    if (end - start <= LONGEST) return [...parts, { start, end }]
    const within = text.slice(start, start + LONGEST)
    const pause = /^[\s\S]*[,;:–](?=\s)/u.exec(within) ?? /^[\s\S]*\S(?=\s)/u.exec(within)
    const length = pause?.[0].length ?? LONGEST
    parts.push({ start, end: start + length })
    start += length
  }
}
