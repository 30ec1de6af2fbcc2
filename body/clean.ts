const LINE_ENDS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
/** Controls, halves of characters, non-characters, and what is invisible but misleads search or the eye. */
const UNWANTED = /[\p{Cc}\p{Cs}\p{NChar}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/** One line of text as it may be stored: NFC, no control or direction characters, line ends as spaces. */
export const clean = (text: string): string =>
  text.replace(LINE_ENDS, ' ').replace(UNWANTED, '').normalize('NFC')
