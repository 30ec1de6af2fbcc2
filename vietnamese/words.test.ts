import { expect, test } from 'vitest'
import { countWords, firstWords, readingMinutes } from './words'

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

test('a beginning is cut between words', () => {
  expect(firstWords('Phà Cát Hải chạy thêm bốn chuyến', 17)).toBe('Phà Cát Hải …')
  expect(firstWords('Phà Cát Hải, chạy thêm', 14)).toBe('Phà Cát Hải …')
  expect(firstWords('  Phà\n Cát Hải ', 11)).toBe('Phà Cát Hải')
  expect(firstWords('a'.repeat(30), 10)).toBe('aaaaaaaa …')
})
