import { expect, test } from 'vitest'
import { countWords, firstThought, firstWords, readingMinutes } from './words'

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
  expect(firstWords('Phà Cát Hải chạy thêm bốn chuyến', 16)).toBe('Phà Cát Hải…')
  expect(firstWords('Phà Cát Hải, chạy thêm', 13)).toBe('Phà Cát Hải…')
  expect(firstWords('  Phà\n Cát Hải ', 11)).toBe('Phà Cát Hải')
  expect(firstWords('a'.repeat(30), 10)).toBe('aaaaaaaaa…')
})

test('a first thought ends with its sentence, else where it pauses', () => {
  const text = 'Phà chạy 6,2 km mỗi lượt. Vé giữ giá cũ, trẻ em đi không mất tiền, ai cũng mừng'
  expect(firstThought(text, 60)).toBe('Phà chạy 6,2 km mỗi lượt.')
  expect(firstThought(text.slice(26), 50)).toBe('Vé giữ giá cũ, trẻ em đi không mất tiền…')
  expect(firstThought(text.slice(26), 16)).toBe('Vé giữ giá cũ…')
  expect(firstThought('Phà Cát Hải chạy thêm', 16)).toBe('Phà Cát Hải…')
  expect(firstThought('Phà Cát Hải.', 16)).toBe('Phà Cát Hải.')
})
