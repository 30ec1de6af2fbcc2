import { expect, test } from 'vitest'
import { bytes, number } from './numbers'

test('figures are grouped by points, with a decimal comma', () => {
  expect(number(1450)).toBe('1.450')
  expect(number(3.25)).toBe('3,25')
})

test.each([
  [0, '0 B'],
  [512, '512 B'],
  [1_258_291, '1,2 MB'],
  [48_700_000, '46 MB'],
  [1_048_570, '1 MB'],
  [7 * 1024 ** 4, '7 TB'],
])('%d bytes are %s', (size, words) => {
  expect(bytes(size)).toBe(words)
})
