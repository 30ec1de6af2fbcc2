import { expect, test } from 'vitest'
import { comparison } from './compare'

test('a figure is compared in words, with nothing it is not', () => {
  expect(comparison(1120, 1000)).toBe('tăng 12%')
  expect(comparison(2990, 1000)).toBe('tăng 199%')
  expect(comparison(25_400, 1000)).toBe('gấp 25 lần')
  expect(comparison(95, 100)).toBe('giảm 5%')
  expect(comparison(0, 100)).toBe('giảm 100%')
  expect(comparison(1001, 1000)).toBe('không đổi')
  expect(comparison(5, 0)).toBeNull()
})
