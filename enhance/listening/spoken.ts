import { ABBREVIATIONS, UNITS } from './abbreviations'

const DAY = '(\\d{1,2})[/.-](\\d{1,2})'
/** Before a day and its month; without one of these `3/4` is a fraction. Other days may stand between. */
const BEFORE_A_DAY =
  '((?:ngày|sáng|trưa|chiều|tối|đêm|hôm|từ|(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),?)' +
  '(?: \\d{1,2}(?:,| và| đến|-|–))* ?\\(?)'

const FULL_DATE = new RegExp(`\\b${DAY}[/.-](\\d{4})\\b`, 'g')
const FROM_DAY_TO_DAY = new RegExp(`(từ )${DAY}( đến | tới )${DAY}(?![\\d/%])`, 'gi')
const DAY_AND_MONTH = new RegExp(`${BEFORE_A_DAY}${DAY}(?![\\d/%])`, 'gi')

/** A sentence as it is said: shortened words in full, dates, hours, ranges and units as people read them. */
export function spoken(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(FULL_DATE, '$1 tháng $2 năm $3')
    .replace(/\b(tháng|quý) ([\dIV]{1,3})\/(\d{4})\b/giu, '$1 $2 năm $3')
    .replace(FROM_DAY_TO_DAY, '$1$2 tháng $3$4$5 tháng $6')
    .replace(DAY_AND_MONTH, '$1$2 tháng $3')
    .replace(/\b(\d{1,2})(?:h|:)(\d{2})\b(?!\.?\d)/g, '$1 giờ $2')
    .replace(/(\d)h(?![\p{L}\d])/gu, '$1 giờ')
    .replace(/(\d)\s*–\s*(?=\d)|\b(\d{4})-(?=\d{4}\b)/g, '$1$2 đến ')
    .replace(/\b\d{1,3}(?:\.\d{3})+\b/g, (number) => number.replaceAll('.', ''))
    .replace(
      /(\d) ?([kcm]?m|ha|k?g|°C|đ)([23²³]|\/h)?(?![\p{L}\p{N}])/gu,
      (_, digit: string, unit: string, of?: string) =>
        `${digit} ${UNITS.get(unit)}${UNITS.get(of ?? '') ?? ''}`,
    )
    .replace(/v\.\s?v\.*/g, 'vân vân')
    .replace(/\p{L}[\p{L}&]*(?:\.(?=\s*\p{L}))?/gu, inFull)
    .replace(/\s*&\s*/g, ' và ')
}

/** With the full stop of `TP.` and `ThS.`, which would be heard as an end. A digit may follow: `QL5`. */
function inFull(word: string, at: number, text: string): string {
  const full = ABBREVIATIONS.get(word.replace('.', ''))
  if (!full) return word
  const isTight = /[\p{L}\p{N}]/u.test(text.charAt(at + word.length))
  return isTight ? `${full} ` : full
}
