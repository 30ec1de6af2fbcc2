import { expect, test } from 'vitest'
import { monthAfter, monthName } from './months'

test('months follow each other over the turn of a year, both ways', () => {
  expect(monthAfter('2026-11', 1)).toBe('2026-12')
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2026-01', -1)).toBe('2025-12')
  expect(monthAfter('2026-11', -23)).toBe('2024-12')
})

test('a month is called as Vietnamese writes it', () => {
  expect(monthName('2026-01')).toBe('Tháng 1/2026')
})
