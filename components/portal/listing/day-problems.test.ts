import { expect, test } from 'vitest'
import { readAsked } from '@/portal/search/asked'
import { dayProblems } from './day-problems'

const problems = (query: string) => dayProblems(readAsked(new URLSearchParams(`q=a&${query}`)))

test('a day that is none is named with what was typed', () => {
  expect(problems('tu=hôm qua&den=24/11/2026')).toEqual({
    from: 'Không đọc được ngày “hôm qua”. Ghi ngày như 24/11/2026.',
  })
})

test('an end before the beginning is said with both days', () => {
  expect(problems('tu=2026-11-25&den=2026-11-24').to).toMatch(/24\/11\/2026 lại trước .* 25\/11\/2026/)
  expect(problems('tu=2026-11-24&den=2026-11-24')).toEqual({})
})
