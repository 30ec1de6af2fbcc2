import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugify } from './slug'

test.each([
  ['Hội nghị tổng kết năm 2022', 'hoi-nghi-tong-ket-nam-2022'],
  ['Đồ Sơn đón khách', 'do-son-don-khach'],
  ['Ðồ Sơn, ðường mới', 'do-son-duong-moi'],
  ['  “Phố đi bộ” – Thế Lữ: 5% & 12 m²!  ', 'pho-di-bo-the-lu-5-12-m2'],
  ['ƯỚC NGUYỆN CỦA BIỂN', 'uoc-nguyen-cua-bien'],
  ['???', 'bai'],
  ['', 'bai'],
  ['東京', 'bai'],
])('%s → %s', (title, slug) => {
  expect(slugify(title)).toBe(slug)
  expect(slugify(title.normalize('NFD'))).toBe(slug)
})

test('a long title is cut between words', () => {
  const slug = slugify('nghiêng '.repeat(40))
  expect(slug).toBe('nghieng-'.repeat(15).slice(0, -1))
})

test('a single long word is cut too', () => {
  expect(slugify('a'.repeat(500))).toBe('a'.repeat(120))
})

test('any text gives a safe part of an address, the same for NFC and NFD', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const slug = slugify(title)
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(slug.length).toBeLessThanOrEqual(120)
      expect(slugify(slug)).toBe(slug)
      expect(slugify(title.normalize('NFD'))).toBe(slugify(title.normalize('NFC')))
    }),
  )
})
