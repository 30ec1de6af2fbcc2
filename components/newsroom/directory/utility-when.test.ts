import { expect, test } from 'vitest'
import { utilityWhen } from './utility-when'

const now = new Date('2026-11-25T09:00:00Z')
const words = (showFrom: string | null, showUntil: string | null) => {
  const date = (it: string | null) => (it === null ? null : new Date(it))
  const { chips, faded } = utilityWhen({ showFrom: date(showFrom), showUntil: date(showUntil) }, now)
  return [chips?.[0]?.words, faded ?? false]
}

test('a block says in Vietnam time since when or until when it is seen', () => {
  expect(words(null, null)).toEqual([undefined, false])
  expect(words('2026-11-25T10:30:00Z', null)).toEqual(['Từ 17:30 hôm nay', true])
  expect(words('2026-11-25T08:00:00Z', '2026-11-25T18:00:00Z')).toEqual(['Đến 01:00 mai', false])
  expect(words(null, '2026-11-25T09:00:00Z')).toEqual(['Đã hết hạn', true])
})
