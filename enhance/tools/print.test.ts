import { expect, test } from 'vitest'
import { printedAt } from './print'

test('a printed page says when, in Vietnam’s time', () => {
  expect(printedAt('2022-12-27T08:30:00Z')).toBe('In lúc 15:30, Thứ Ba, 27/12/2022')
  expect(printedAt('2022-12-31T17:05:00Z')).toBe('In lúc 00:05, Chủ Nhật, 01/01/2023')
})
