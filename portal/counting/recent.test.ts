import { expect, test } from 'vitest'
import { Recent } from './recent'

test('a flood that is refused makes nobody forgotten', () => {
  const recent = new Recent(50)
  const reader: [string, number][] = [['reader', 1]]
  expect(recent.take(reader, 0)).toBe(true)
  const counted = Array.from({ length: 1000 }, (_, n) =>
    recent.take(
      [
        [`flood ${n}`, 1],
        ['flood', 5],
      ],
      1,
    ),
  )
  expect(counted.filter(Boolean)).toHaveLength(5)
  expect(recent.take(reader, 2)).toBe(false)
})

test('after an hour each may again, and of too many the oldest are forgotten', () => {
  const recent = new Recent(3, 60)
  const once = (key: string, now: number) => recent.take([[key, 1]], now)
  expect([once('a', 0), once('a', 59), once('a', 60)]).toEqual([true, false, true])
  for (const key of ['b', 'c', 'd']) once(key, 61)
  expect([once('d', 62), once('a', 62)]).toEqual([false, true])
})
