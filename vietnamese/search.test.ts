import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedWords, typedWords } from './search'

describe('words for the search', () => {
  it('are one for every way to write them', () => {
    expect(foldedWords('V-League ở Đồ Sơn, 2023-2024')).toBe('v league o do son 2023 2024')
    expect(typedWords('Thuỷ điện HOÀ Bình')).toBe('thủy điện hòa bình')
    expect(foldedWords('kỉ niệm'.normalize('NFD'))).toBe(foldedWords('Kỷ niệm'))
  })
  it('are letters and figures alone, and stay as they are when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = foldedWords(text)
        expect(words).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u)
        expect(foldedWords(words)).toBe(words)
      }),
    )
  })
})
