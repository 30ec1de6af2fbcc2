import { expect, test } from 'vitest'
import { readFilter, writeFilter } from './filter'

const open = {
  view: 'tat-ca',
  words: '',
  sectionId: null,
  personId: null,
  state: null,
  span: null,
  from: null,
  to: null,
  sort: 'newest',
} as const

test('an empty address filters nothing, and nothing is an empty address', () => {
  expect(readFilter({})).toEqual(open)
  expect(writeFilter(open)).toBe('')
})

test('what is written is read back', () => {
  const filter = {
    view: 'cho-duyet',
    words: 'cầu Rào',
    sectionId: 3,
    personId: 7,
    state: 'draft',
    span: '7-ngay',
    from: '2026-11-01',
    to: '2026-11-23',
    sort: 'oldest',
  } as const
  expect(readFilter(Object.fromEntries(new URLSearchParams(writeFilter(filter))))).toEqual(filter)
})

test('what is not understood is left out', () => {
  const query = { loc: 'x', muc: '-1', nguoi: '1e3', 'trang-thai': 'superseded', ngay: '', tu: '2026-02-30' }
  expect(readFilter({ ...query, q: ['a', 'b'], xep: 'moi' })).toEqual({ ...open, words: 'a' })
})
