import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold'

test('marks, case and đ vanish, everything else stays', () => {
  expect(fold('Đồ Sơn, Ðường ƯỚC 12 m')).toBe('do son, duong uoc 12 m')
  expect(fold('được đi học'.normalize('NFD'))).toBe('duoc di hoc')
  expect(fold('東京 한국')).toBe('東京 한국')
})

test('folding twice changes nothing, and NFC and NFD fold alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
    }),
  )
})
