import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery, tsquery } from './query'

const parsed = (typed: string) => tsquery(parseQuery(typed)!)

test('every word is asked for, the last one may be unfinished', () => {
  expect(parsed('  cầu   Hoàng văn thụ ')).toBe("'cầu' & 'Hoàng' & 'văn' & 'thụ':*")
  expect(parsed('a')).toBe("'a'")
})

test('one spelling: NFC, tone marks, i and y', () => {
  expect(parsed('hoà thuỷ kỉ niệm'.normalize('NFD'))).toBe("'hòa' & 'thủy' & 'kỷ' & 'niệm':*")
})

test('quoted words stand together, in title or sapo; one quoted word is a word', () => {
  expect(parsed('"sông Cấm" cầu')).toBe("'cầu':* & 'sông Cấm':AB")
  expect(parsed('“Lạch Huyện” "tàu"')).toBe("'tàu':* & 'Lạch Huyện':AB")
  expect(parsed('"chưa đóng')).toBe("'chưa' & 'đóng':*")
})

test('dates and figures stay whole', () => {
  expect(parsed('ngày 27/12/2022, 14.000')).toBe("'ngày' & '27/12/2022' & '14.000':*")
})

test('without a word there is nothing to look for', () => {
  for (const typed of ['', '   ', '""', '!?&|():*', "'", '\0']) expect(parseQuery(typed)).toBeNull()
})

test('whatever is typed, words hold nothing that PostgreSQL would take for its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const query = parseQuery(typed)
      for (const it of [...(query?.words ?? []), ...(query?.phrases ?? [])])
        expect(it).toMatch(/^[\p{L}\p{M}\p{N}.,/\-_@ ]+$/u)
    }),
  )
})
