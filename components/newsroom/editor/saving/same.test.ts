import { expect, test } from 'vitest'
import { same } from './same'

test('order of keys means nothing, order of entries does', () => {
  expect(same({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true)
  expect(same([1, 2], [2, 1])).toBe(false)
})

test('what is missing differs from what is empty', () => {
  expect(same({ a: '' }, {})).toBe(false)
  expect(same({ a: undefined }, {})).toBe(true)
  expect(same({ a: null }, { a: {} })).toBe(false)
  expect(same([], {})).toBe(false)
})
