const READ_A_MINUTE = 240

/**
 * How many words, as newsrooms count them: Vietnamese writes each syllable apart, so what stands between spaces
 * and holds a letter or a figure.
 */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Whole minutes to read a text silently, at least 1. Pass about 180 words a minute for reading aloud. */
export const readingMinutes = (text: string, wordsAMinute = READ_A_MINUTE): number =>
  Math.max(1, Math.ceil(countWords(text) / wordsAMinute))

/** The beginning of a text, cut between words at so many characters, with an ellipsis where more follows. */
export function firstWords(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= most) return plain
  const end = plain.lastIndexOf(' ', most - 1)
  return `${plain.slice(0, end > 0 ? end : most - 1).replace(/[\s,.;:–-]+$/, '')}…`
}

/**
 * What a text says first: its first sentences while they are no longer than so many characters, else its beginning
 * up to a pause.
 */
export function firstThought(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= most) return plain
  const ends = (pause: RegExp) => [...plain.matchAll(pause)].map((it) => it.index + 1)
  const last = (pause: RegExp) => ends(pause).findLast((end) => end <= most && end > most / 3)
  const sentence = last(/[.!?](?= )/g)
  if (sentence) return plain.slice(0, sentence)
  const pause = last(/[,;:](?= )/g)
  return pause ? `${plain.slice(0, pause - 1)}…` : firstWords(plain, most)
}
