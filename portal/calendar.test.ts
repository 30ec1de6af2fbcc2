import { expect, test } from 'vitest'
import { monthsBetween, weeksOf } from './calendar'

test('a month is cut into weeks that begin on Monday', () => {
  const november = weeksOf('2026-11')
  expect(november.map((week) => week.map((it) => it?.number ?? 0))).toEqual([
    [0, 0, 0, 0, 0, 0, 1],
    [2, 3, 4, 5, 6, 7, 8],
    [9, 10, 11, 12, 13, 14, 15],
    [16, 17, 18, 19, 20, 21, 22],
    [23, 24, 25, 26, 27, 28, 29],
    [30, 0, 0, 0, 0, 0, 0],
  ])
  expect(november[0]?.[6]?.day).toBe('2026-11-01')
})

test('February knows its leap years, and four full weeks stay four', () => {
  expect(weeksOf('2024-02').flat().filter(Boolean)).toHaveLength(29)
  expect(weeksOf('2027-02')).toHaveLength(4)
})

test('months run from the newest back, within the two days', () => {
  expect(monthsBetween('2022-12-05', '2024-02-01')).toEqual([
    { year: '2024', months: ['2024-02', '2024-01'] },
    {
      year: '2023',
      months: Array.from({ length: 12 }, (_, at) => `2023-${String(12 - at).padStart(2, '0')}`),
    },
    { year: '2022', months: ['2022-12'] },
  ])
})
