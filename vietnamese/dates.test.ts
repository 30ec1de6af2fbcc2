import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  clock,
  day,
  dayMonth,
  fromVietnamInput,
  isDay,
  isoWithOffset,
  longDate,
  shortDate,
  startOfVietnamDay,
  vietnamDay,
  vietnamInput,
} from './dates'

const published = '2022-12-27T04:25:00Z'

test('a published article is dated as the city reads it', () => {
  expect(longDate(published)).toBe('Thứ Ba, 27/12/2022 11:25')
  expect(day(published)).toBe('Thứ Ba, 27/12/2022')
  expect(shortDate(published)).toBe('27/12/2022')
  expect(dayMonth(published)).toBe('27/12')
  expect(clock(published)).toBe('11:25')
  expect(vietnamDay(published)).toBe('2022-12-27')
  expect(isoWithOffset(published)).toBe('2022-12-27T11:25:00+07:00')
})

test('a Date and an offset are read alike', () => {
  expect(longDate(new Date(published))).toBe(longDate('2022-12-27T11:25:00+07:00'))
})

test('the day turns at midnight in Vietnam', () => {
  expect(longDate('2022-12-31T16:59:59Z')).toBe('Thứ Bảy, 31/12/2022 23:59')
  expect(longDate('2022-12-31T17:00:00Z')).toBe('Chủ Nhật, 01/01/2023 00:00')
})

test('every weekday is written with its capitals', () => {
  const week = [
    '2022-12-26',
    '2022-12-27',
    '2022-12-28',
    '2022-12-29',
    '2022-12-30',
    '2022-12-31',
    '2023-01-01',
  ]
  expect(week.map((it) => day(startOfVietnamDay(it)).split(',')[0])).toEqual([
    'Thứ Hai',
    'Thứ Ba',
    'Thứ Tư',
    'Thứ Năm',
    'Thứ Sáu',
    'Thứ Bảy',
    'Chủ Nhật',
  ])
})

test.each(['2023-02-29', '2023-13-01', '2023-1-1', '2023-04-31', 'hôm nay', ''])('%s is no day', (text) => {
  expect(isDay(text)).toBe(false)
  expect(() => startOfVietnamDay(text)).toThrow(RangeError)
})

test('no instant, no date', () => {
  expect(() => longDate('hôm qua')).toThrow(RangeError)
})

test('an instant survives being written, and lies within its day', () => {
  const instant = fc.date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instant, (when) => {
      expect(new Date(isoWithOffset(when)).getTime()).toBe(Math.floor(when.getTime() / 1000) * 1000)
      const since = when.getTime() - startOfVietnamDay(vietnamDay(when)).getTime()
      expect(since).toBeGreaterThanOrEqual(0)
      expect(since).toBeLessThan(86_400_000)
    }),
  )
})

test('a field for day and hour means Vietnam, wherever the device stands', () => {
  expect(vietnamInput(published)).toBe('2022-12-27T11:25')
  expect(fromVietnamInput('2022-12-27T11:25')).toBe('2022-12-27T04:25:00.000Z')
  expect(fromVietnamInput('')).toBeNull()
  expect(fromVietnamInput('2022-13-40T99:99')).toBeNull()
})
