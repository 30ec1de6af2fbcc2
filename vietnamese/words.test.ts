import { expect, test } from 'vitest'
import { countWords, readingMinutes } from './words'

test('every syllable and figure counts, punctuation does not', () => {
  expect(countWords('Sáng 27/12, hội nghị – lần thứ 4 – “khai mạc”.')).toBe(9)
  expect(countWords('Hải\u00A0Phòng\n\ngọn  sóng'.normalize('NFD'))).toBe(4)
  expect(countWords(' – ')).toBe(0)
})

test('reading takes at least a minute', () => {
  expect(readingMinutes('')).toBe(1)
  expect(readingMinutes('chữ '.repeat(600))).toBe(3)
  expect(readingMinutes('chữ '.repeat(600), 180)).toBe(4)
})
