import { expect, test } from 'vitest'
import { rowsOf } from './rows'

const rows = (n: number, has = { ranking: true, notices: true }) => {
  const { above, besideRanking, pairs, besideNotices } = rowsOf(
    Array.from({ length: n }, (_, at) => at + 1),
    has,
  )
  return [above, besideRanking, ...pairs, besideNotices]
}

test('sections keep their order and leave no column empty', () => {
  expect(rows(5)).toEqual([[1, 2], [3, 4], [5]])
  expect(rows(8)).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
  ])
  expect(rows(9)).toEqual([[1, 2], [3, 4], [5, 6], [7, 8], [9]])
})

test('few sections, none, or nothing beside them', () => {
  expect(rows(0)).toEqual([[], [], []])
  expect(rows(3)).toEqual([[1, 2], [3], []])
  expect(rows(4, { ranking: false, notices: false })).toEqual([[1, 2], [], [3, 4], []])
})
