import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold'
import { canonical } from './tone'

test.each([
  ['hoà bình, khoẻ, toà nhà, hoạ sĩ', 'hòa bình, khỏe, tòa nhà, họa sỹ'],
  ['Thuỷ triều, uỷ ban, thiếu uý', 'Thủy triều, ủy ban, thiếu úy'],
  ['HOÀ THUỶ', 'HÒA THỦY'],
  ['quý, quỳ, quỵ, qúy', 'quý, quỳ, quỵ, quý'],
  ['hoàn toàn, hòan, thuý, khuỷu, ngoài, xoáy', 'hoàn toàn, hoàn, thúy, khuỷu, ngoài, xoáy'],
  ['già, gìa, giữ gìn, gì, giếng', 'già, già, giữ gìn, gì, giếng'],
  ['tiền, thuở, nước, được, người, muỗi', 'tiền, thuở, nước, được, người, muỗi'],
  ['mía, của, sửa, tìa', 'mía, của, sửa, tìa'],
])('one place for the tone: %s', (typed, spelled) => {
  expect(canonical(typed)).toBe(spelled)
  expect(canonical(typed.normalize('NFD'))).toBe(spelled)
})

test.each([
  [
    'kỉ niệm, lí do, mĩ thuật, tỉ đồng, hi vọng, bác sĩ',
    'kỷ niệm, lý do, mỹ thuật, tỷ đồng, hy vọng, bác sỹ',
  ],
  ['Kỉ LÍ ki li', 'Kỷ LÝ ky ly'],
  ['qui định, quí khách, quả quít', 'quy định, quý khách, quả quýt'],
])('one letter where i and y sound the same: %s', (typed, spelled) => {
  expect(canonical(typed)).toBe(spelled)
})

test.each([
  'ý kiến, ỉ ôi, y tế',
  'tai, tay, mai, may',
  'thi, nhi, phi, chị, đi, vi, Vy, bí',
  'tin, kim, lính, mít, hít',
])('different words stay different: %s', (words) => expect(canonical(words)).toBe(words))

test('other languages and figures are left alone', () => {
  const words = 'café Citroën naïve Wi-Fi YouTube señor 2022 東京'
  expect(canonical(words)).toBe(words)
})

test('Eth is taken for Đ', () => {
  expect(canonical('Ðồ Sơn, ðường')).toBe('Đồ Sơn, đường')
})

const onset = fc.constantFrom(
  '',
  'b',
  'h',
  'k',
  'kh',
  'l',
  'm',
  'ng',
  'ngh',
  'nh',
  'qu',
  'gi',
  'g',
  's',
  't',
  'th',
  'đ',
)
const nucleus = fc.constantFrom(
  'a',
  'i',
  'y',
  'oa',
  'oe',
  'uy',
  'uê',
  'ươ',
  'iê',
  'oai',
  'uya',
  'uôi',
  'ưa',
  'ai',
)
const coda = fc.constantFrom('', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't')
const tone = fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323')

test('wherever the tone was typed, the spelling is the same', () => {
  fc.assert(
    fc.property(onset, nucleus, coda, tone, (begin, vowels, end, mark) => {
      const spellings = [...vowels].map((_, at) =>
        canonical(
          `${begin}${[...vowels].map((vowel, n) => (n === at ? vowel + mark : vowel)).join('')}${end}`,
        ),
      )
      expect(new Set(spellings).size).toBe(1)
    }),
  )
})

test('any text: spelling it twice changes nothing, letters keep their places', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'aàáảhHkoôốuưyýiíqQgtTđÐ ,\u0301\u0302\u0323') }),
      (text) => {
        const spelled = canonical(text)
        expect(canonical(spelled)).toBe(spelled)
        expect(spelled.length).toBe(text.normalize('NFC').length)
        expect(fold(spelled).replaceAll('y', 'i')).toBe(fold(text).replaceAll('y', 'i'))
      },
    ),
  )
})
