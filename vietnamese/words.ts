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
