import { expect, test } from 'vitest'
import { ago, dayTitle, hourNear } from './ago'

/** A Monday afternoon in Vietnam. */
const now = '2026-11-23T16:25:00+07:00'

test.each([
  ['2026-11-23T16:24:30+07:00', 'vừa xong'],
  ['2026-11-23T16:30:00+07:00', 'vừa xong'],
  ['2026-11-23T16:05:00+07:00', '20 phút trước'],
  ['2026-11-23T00:05:00+07:00', '16 giờ trước'],
  ['2026-11-22T23:59:00+07:00', 'hôm qua'],
  ['2026-11-21T23:59:00+07:00', '21/11'],
  ['2025-11-23T10:00:00+07:00', '23/11/2025'],
])('%s was %s', (then, words) => expect(ago(then, now)).toBe(words))

test('hours are named by the day that people call them', () => {
  expect(hourNear('2026-11-23T17:30:00+07:00', now)).toBe('17:30 hôm nay')
  expect(hourNear('2026-11-24T00:10:00+07:00', now)).toBe('00:10 mai')
  expect(hourNear('2026-11-22T06:10:00+07:00', now)).toBe('06:10 hôm qua')
  expect(hourNear('2026-11-25T06:10:00+07:00', now)).toBe('06:10 ngày 25/11')
})

test('groups are headed by their day', () => {
  expect(dayTitle('2026-11-23T01:00:00+07:00', now)).toBe('Hôm nay, Thứ Hai 23/11')
  expect(dayTitle('2026-11-22T01:00:00+07:00', now)).toBe('Hôm qua, Chủ Nhật 22/11')
  expect(dayTitle('2025-11-22T01:00:00+07:00', now)).toBe('Thứ Bảy 22/11/2025')
})
