import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromSegment, toSegment } from './segment'

test('whatever was typed comes back, and the segment is plain', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      const segment = toSegment(typed)
      expect(segment).toMatch(/^[\w-]*$/)
      const meant = Buffer.from(typed.normalize('NFC').trim(), 'utf8').toString('utf8')
      if (meant) expect(fromSegment(segment)).toBe(meant)
    }),
  )
})

test('NFD is the same search, a long one is cut, and other segments are refused', () => {
  expect(toSegment('Đồ Sơn'.normalize('NFD'))).toBe(toSegment('Đồ Sơn'))
  expect(fromSegment(toSegment('x'.repeat(999)))).toHaveLength(200)
  expect(toSegment('\0')).toBe('')
  for (const segment of ['', 'a', 'trang', 'gioi-thieu', '%%%', '..']) expect(fromSegment(segment)).toBeNull()
})
