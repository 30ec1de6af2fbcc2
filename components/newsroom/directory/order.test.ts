import { expect, test } from 'vitest'
import { moved, placeOf } from './order'

const at = (id: number, group = '') => ({ id, group })
const all = [at(1), at(11, '1'), at(12, '1'), at(2), at(3), at(31, '3')]
const ids = (list: { id: number }[]) => list.map((it) => it.id)

test('an entry moves among its siblings and takes along what hangs under it', () => {
  expect(ids(moved(all, all[4]!, 0))).toEqual([3, 31, 1, 11, 12, 2])
  expect(ids(moved(all, all[0]!, 2))).toEqual([2, 3, 31, 1, 11, 12])
  expect(ids(moved(all, all[2]!, 0))).toEqual([1, 12, 11, 2, 3, 31])
})

test('a place is counted among siblings alone', () => {
  expect(all.map((it) => placeOf(all, it))).toEqual([0, 0, 1, 1, 2, 0])
})
