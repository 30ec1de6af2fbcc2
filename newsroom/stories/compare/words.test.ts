import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline } from '@/body/blocks'
import { diffWords, plain, type Part } from './words'

const told = (parts: Part[]) =>
  parts
    .map(
      ({ change, text }) =>
        ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]`, reformatted: `<${text}>` })[change],
    )
    .join('')
const diff = (before: string, after: string) => told(diffWords(plain(before), plain(after)))

test('words are added, removed and put in place of others', () => {
  expect(diff('xe buýt chạy thêm nhiều chuyến', 'xe buýt chạy thêm 24 chuyến mỗi ngày')).toBe(
    'xe buýt chạy thêm [-nhiều-]{+24+} chuyến{+ mỗi ngày+}',
  )
})

test('a phrase that was rewritten is struck as one', () => {
  expect(diff('mở cửa được tăng cường nhằm đáp ứng hôm nay', 'mở cửa cứ mười phút một chuyến hôm nay')).toBe(
    'mở cửa [-được tăng cường nhằm đáp ứng-]{+cứ mười phút một chuyến+} hôm nay',
  )
})

test('a comma is not its word, a number is one word', () => {
  expect(diff('vé 12.000 đồng', 'vé 15.000 đồng, rẻ')).toBe('vé [-12.000-]{+15.000+} đồng{+, rẻ+}')
})

test('words that only look different are said to', () => {
  const words = (styles: ('bold' | 'italic')[]): Inline[] => [
    { kind: 'text', text: 'còn ', styles: [], href: null },
    { kind: 'text', text: '10 phút', styles, href: null },
  ]
  expect(told(diffWords(words([]), words(['bold'])))).toBe('còn <10 phút>')
})

const sentence = fc
  .array(fc.constantFrom('một', 'hai', 'ba', ' ', ', ', '10'), { maxLength: 30 })
  .map((it) => it.join(''))

test('both texts can be read out of every comparison', () => {
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const parts = diffWords(plain(before), plain(after))
      const read = (skip: Part['change']) =>
        parts
          .filter((it) => it.change !== skip)
          .map((it) => it.text)
          .join('')
      expect(read('added')).toBe(before)
      expect(read('removed')).toBe(after)
    }),
  )
})

test('a text compared with itself has no change', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(diffWords(plain(text), plain(text)).every((it) => it.change === 'same')).toBe(true)
    }),
  )
})
