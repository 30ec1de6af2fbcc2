import { expect, test } from 'vitest'
import { cycled, isEnd, sizeFrom, sizeInWords, SIZES, stepped } from './sizes'

test('A+ and A− go step by step and stay at the ends', () => {
  expect(SIZES.map((size) => stepped(size, 1))).toEqual([100, 112.5, 125, 150, 150])
  expect(SIZES.map((size) => stepped(size, -1))).toEqual([87.5, 87.5, 100, 112.5, 125])
})

test('Gốc is the original from everywhere', () => {
  expect(SIZES.map((size) => stepped(size, 0))).toEqual([100, 100, 100, 100, 100])
})

test('the dock goes up and then round to the original', () => {
  expect(SIZES.map(cycled)).toEqual([100, 112.5, 125, 150, 100])
})

test('only a step past an end leads nowhere', () => {
  expect(SIZES.filter((size) => isEnd(size, 1))).toEqual([150])
  expect(SIZES.filter((size) => isEnd(size, -1))).toEqual([87.5])
  expect(SIZES.some((size) => isEnd(size, 0))).toBe(false)
})

test.each([null, '', '90', '112,5', '1e2', '100'])('%s is read as the original', (text) => {
  expect(sizeFrom(text)).toBe(100)
})

test('what was remembered comes back', () => {
  expect(SIZES.map((size) => sizeFrom(String(size)))).toEqual(SIZES)
})

test('a size is said as Vietnamese writes it', () => {
  expect(SIZES.map(sizeInWords)).toEqual([
    'Cỡ chữ 87,5%, nhỏ nhất',
    'Cỡ chữ gốc',
    'Cỡ chữ 112,5%',
    'Cỡ chữ 125%',
    'Cỡ chữ 150%, lớn nhất',
  ])
})
