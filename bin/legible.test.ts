import { expect, test } from 'vitest'
import { legible } from './legible.mjs'

test('an address that can be decoded stays as it is, any other is taken to the letter', () => {
  for (const url of ['/', '/q/7k3mp', '/tim-kiem?q=%ff', '/bai-viet/%C4%91%E1%BB%93', '/a?b=1?c=%'])
    expect(legible(url)).toBe(url)
  expect(legible('/q/%ff%fe')).toBe('/q/%25ff%25fe')
  expect(legible('/q/%?a=%20')).toBe('/q/%25?a=%20')
  expect(legible('/bai-viet/a%00b?c=%00')).toBe('/bai-viet/a%2500b?c=%00')
})
