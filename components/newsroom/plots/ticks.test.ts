import { expect, test } from 'vitest'
import { ticksOf } from './ticks'

test('round steps from nought to just above the largest', () => {
  expect(ticksOf(1)).toEqual([0, 1])
  expect(ticksOf(3)).toEqual([0, 1, 2, 3])
  expect(ticksOf(124)).toEqual([0, 50, 100, 150])
  expect(ticksOf(1284)).toEqual([0, 500, 1000, 1500])
  for (const most of [7, 99, 101, 5_400, 1_000_000]) {
    const ticks = ticksOf(most)
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(most)
    expect(ticks.length).toBeLessThanOrEqual(5)
  }
})
