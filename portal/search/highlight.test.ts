import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt, highlight } from './highlight'
import { parseQuery } from './query'

const marked = (text: string, typed: string) =>
  highlight(text, parseQuery(typed)!)
    .map((it) => (it.hit ? `[${it.text}]` : it.text))
    .join('')

test('words are found with and without marks, neighbours as one', () => {
  expect(marked('Biển Đồ Sơn mùa vắng', 'do son')).toBe('Biển [Đồ Sơn] mùa vắng')
  expect(marked('Hoà bình, HÒA BÌNH', 'hòa')).toBe('[Hoà] bình, [HÒA] BÌNH')
  expect(marked('kỉ niệm', 'kỷ niệm')).toBe('[kỉ niệm]')
})

test('only the last word may be a beginning', () => {
  expect(marked('cảng cảnh can', 'can')).toBe('[cảng] [cảnh] [can]'.replaceAll('] [', ' '))
  expect(marked('cảng biển', 'ca bien')).toBe('cảng [biển]')
})

test('an excerpt is cut between words around the first hit', () => {
  const text = `${'một hai ba bốn năm '.repeat(20)}Lạch Huyện ${'sáu bảy tám chín '.repeat(30)}`
  const cut = excerpt(text, parseQuery('lach huyen')!)!
  expect(cut).toMatch(/^…\S+ .*Lạch Huyện.*…$/)
  expect(cut.length).toBeLessThan(320)
  const told = excerpt(`${text}. Tàu mẹ vào. Hai giờ sau, cảng ${'bốc dỡ '.repeat(40)}`, parseQuery('cảng')!)!
  expect(told).toMatch(/^Hai giờ sau, cảng bốc dỡ .*…$/)
  expect(excerpt('Năm | Cảng 1\n2024 | 5\nCảng đông, rồi vắng.', parseQuery('cảng')!)).toBe(
    ' Cảng đông, rồi vắng.',
  )
  expect(excerpt('Năm | Cảng', parseQuery('cảng')!)).toBe('Năm | Cảng')
  expect(excerpt('Không có gì', parseQuery('cảng')!)).toBeNull()
  expect(excerpt('Cảng', parseQuery('cảng')!)).toBe('Cảng')
})

test('marking takes nothing away', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, typed) => {
      const query = parseQuery(typed)
      if (!query) return
      const pieces = highlight(text, query)
      expect(pieces.map((it) => it.text).join('')).toBe(text.normalize('NFC'))
    }),
  )
})
