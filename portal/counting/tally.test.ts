import { expect, test } from 'vitest'
import type { Hit } from './hit'
import { Tally } from './tally'
import type { Visitor } from './visitor'

const start = Date.UTC(2026, 10, 25, 2, 10)
const at = (minutes: number) => new Date(start + minutes * 60_000)
const person = (address: string, program = 'Mozilla/5.0'): Visitor => ({ count: 'all', address, program })
const read = (articleId: number): Hit => ({ kind: 'read', articleId })
const scan = (codeId: number): Hit => ({ kind: 'scan', codeId, articleId: 1 })
const total = (tally: Tally) => tally.take().counts.reduce((sum, it) => sum + it.n, 0)

test('one visitor counts once an hour for each thing', () => {
  const tally = new Tally()
  const added = [0, 1, 59, 61, 90, 122].map((minutes) => tally.add(read(1), person('a'), at(minutes)))
  expect(added).toEqual([true, false, false, true, false, true])
  expect(tally.add(read(2), person('a'), at(122))).toBe(true)
  expect(tally.add({ kind: 'print', articleId: 1 }, person('a'), at(122))).toBe(true)
  expect(tally.add(scan(1), person('b'), at(122))).toBe(true)
  const { counts } = tally.take()
  expect(
    counts.filter((it) => it.kind === 'read' && it.articleId === 1).map((it) => [it.hour, it.n]),
  ).toEqual([
    ['2026-11-25T02:00:00.000Z', 1],
    ['2026-11-25T03:00:00.000Z', 1],
    ['2026-11-25T04:00:00.000Z', 1],
  ])
  expect(total(tally)).toBe(0)
})

test('a flood from one address moves nothing, whatever program it says it is', () => {
  const tally = new Tally()
  for (let n = 0; n < 5000; n++) tally.add(read(1), person('flood', `Mozilla/5.0 ${n}`), at(n / 100))
  for (let n = 0; n < 20; n++) tally.add(read(1), person(`reader ${n}`), at(1))
  expect(total(tally)).toBe(25)
  for (let n = 0; n < 5000; n++)
    tally.add({ kind: 'search', query: `từ ${n}`, found: 0 }, person('flood'), at(1))
  for (let n = 0; n < 5000; n++) tally.add({ kind: 'missing', path: `/${n}` }, person('flood 2'), at(1))
  const { searches, missing } = tally.take()
  expect([searches.length, missing.length]).toEqual([60, 60])
})

test('who asks not to be followed is in the totals, not in what is read', () => {
  const tally = new Tally()
  const quiet: Visitor = { count: 'totals', address: 'a', program: 'Mozilla/5.0' }
  tally.add(read(7), quiet, at(0))
  tally.add(read(8), quiet, at(0))
  tally.add({ kind: 'search', query: 'bí mật', found: 1 }, quiet, at(0))
  for (let n = 0; n < 500; n++) tally.add(scan(3), quiet, at(0))
  const { counts, searches } = tally.take()
  expect(searches).toEqual([])
  expect(counts.every((it) => it.articleId === null && it.codeId === null)).toBe(true)
  expect(counts.find((it) => it.kind === 'read')?.n).toBe(2)
  expect(counts.find((it) => it.kind === 'scan')?.n).toBe(58)
})

test('searches are folded and summed; what may name a person is not kept', () => {
  const tally = new Tally()
  const search = (query: string, found: number, who: string) =>
    tally.add({ kind: 'search', query, found }, person(who), at(0))
  search('Đồ  Sơn', 12, 'a')
  search('do son', 13, 'b')
  search('0912 345 678', 0, 'c')
  search('an@haiphong.example', 0, 'd')
  search('quyết định 1234', 2, 'e')
  expect(tally.take().searches).toEqual([
    { day: '2026-11-25', words: 'do son', found: 13, n: 2 },
    { day: '2026-11-25', words: 'quyet dinh 1234', found: 2, n: 1 },
  ])
})

test('what could not be written is not lost', () => {
  const tally = new Tally()
  tally.add(read(1), person('a'), at(0))
  tally.add({ kind: 'missing', path: '/cu' }, person('a'), at(0))
  const first = tally.take()
  tally.add(read(1), person('b'), at(0))
  tally.add({ kind: 'missing', path: '/cu' }, person('b'), at(0))
  tally.giveBack(first)
  const { counts, missing } = tally.take()
  expect([counts.map((it) => it.n), missing.map((it) => it.n)]).toEqual([[2], [2]])
})

test('at midnight in Vietnam nobody is known any more', () => {
  const tally = new Tally()
  const midnight = (Date.UTC(2026, 10, 25, 17, 0) - start) / 60_000
  expect(tally.add(read(1), person('a'), at(midnight - 1))).toBe(true)
  expect(tally.add(read(1), person('a'), at(midnight + 1))).toBe(true)
  expect(tally.add(read(1), person('a'), at(midnight + 2))).toBe(false)
})
