import { expect, test } from 'vitest'
import { shown } from './pages'

test.each([
  [1, 1, '1'],
  [1, 3, '1 2 3'],
  [1, 24, '1 2 … 24'],
  [4, 24, '1 2 3 4 5 … 24'],
  [12, 24, '1 … 11 12 13 … 24'],
  [24, 24, '1 … 23 24'],
])('page %i of %i shows %s', (page, pages, words) => {
  expect(
    shown(page, pages)
      .map((it) => it ?? '…')
      .join(' '),
  ).toBe(words)
})
