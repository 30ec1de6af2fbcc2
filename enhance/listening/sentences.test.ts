import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BREAK, sentences } from './sentences'

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Trời mưa. Đường ngập! Ai đi làm? Chờ đã…', ['Trời mưa.', 'Đường ngập!', 'Ai đi làm?', 'Chờ đã…']],
  ['UBND TP. Hải Phòng họp. Bà ThS. Lan dự.', ['UBND TP. Hải Phòng họp.', 'Bà ThS. Lan dự.']],
  ['PGS.TS. Nguyễn An và V. I. Lênin. Hết.', ['PGS.TS. Nguyễn An và V. I. Lênin.', 'Hết.']],
  ['Có 1.450 người dự ngày 27.12. Sau đó nghỉ.', ['Có 1.450 người dự ngày 27.12.', 'Sau đó nghỉ.']],
  ['Tổng kết năm 2022. 38 hội dự.', ['Tổng kết năm 2022.', '38 hội dự.']],
  ['“Sao thế?” ông hỏi. “Không sao.” Rồi đi.', ['“Sao thế?” ông hỏi.', '“Không sao.”', 'Rồi đi.']],
  [
    'Cam, táo, v.v. đều có. Rau, v.v. Còn cá thì hết.',
    ['Cam, táo, v.v. đều có.', 'Rau, v.v.', 'Còn cá thì hết.'],
  ],
  [
    '1. Mục tiêu chung. II. Việc làm. a. Trồng cây.',
    ['1. Mục tiêu chung.', 'II. Việc làm.', 'a. Trồng cây.'],
  ],
  [
    'Chờ mãi... rồi tàu đến. Xem haiphong.example nhé.',
    ['Chờ mãi... rồi tàu đến.', 'Xem haiphong.example nhé.'],
  ],
  [`Số 18 Hoàng Diệu${BREAK}Điện thoại 1022`, ['Số 18 Hoàng Diệu', 'Điện thoại 1022']],
  ['  Không có dấu chấm\n  cuối câu ', ['Không có dấu chấm\n  cuối câu']],
  ['', []],
  [' \n ', []],
])('%s', (text, parts) => {
  expect(cut(text)).toEqual(parts)
})

test('a long sentence is taken apart at its commas, or else between words', () => {
  const clause = 'các hội góp ý ngay từ lúc lập đề cương thay vì khi dự án đã thành hình'
  expect(cut(`${clause}, ${clause}, ${clause}, ${clause}.`)).toEqual([
    `${clause}, ${clause}, ${clause},`,
    `${clause}.`,
  ])
  expect(cut('một hai ba '.repeat(40)).map((part) => part.split(' ').length)).toEqual([60, 60])
})

test('every word is kept, in order, in pieces that can be spoken', () => {
  const word = fc.constantFrom(
    'TP.',
    'phố.',
    '“Ồ!”',
    '1.450',
    'ThS.',
    'a',
    'Đê',
    'v.v.',
    ',',
    '…',
    BREAK,
    'x'.repeat(300),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), fc.constantFrom(' ', '\n ', '\u00A0'), (words, space) => {
      const text = words.join(space)
      const bare = (it: string) => it.replace(/\s/g, '')
      expect(bare(cut(text).join(''))).toBe(bare(text))
      for (const part of cut(text)) {
        expect(part.length).toBeLessThanOrEqual(220)
        expect(part).toBe(part.trim())
        expect(part).not.toBe('')
      }
    }),
  )
})
