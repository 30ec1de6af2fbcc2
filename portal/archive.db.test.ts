import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/portal/articles'
import { published } from '@/newsroom/testing/stories'
import { readDay, readMonth, readSpan } from './archive'

test('days begin at midnight in Vietnam; what readers may not see does not count', async () => {
  expect(await readSpan(db())).toBeNull()
  const at = (iso: string) => published(db(), { at: new Date(iso) })
  await at('2026-01-31T23:59:59.999+07:00')
  const first = await at('2026-02-01T00:00:00+07:00')
  const last = await at('2026-02-01T23:59:59+07:00')
  await at('2026-02-28T12:00:00+07:00')
  const gone = await at('2026-02-14T12:00:00+07:00')
  await db().update(articles).set({ ending: 'gone', endedAt: new Date() }).where(eq(articles.id, gone.id))
  expect(await readSpan(db())).toEqual({ first: '2026-01-31', last: '2026-02-28' })
  expect(await readMonth(db(), '2026-02')).toEqual({ '2026-02-01': 2, '2026-02-28': 1 })
  expect(await readMonth(db(), '2025-12')).toEqual({})
  const day = await readDay(db(), '2026-02-01')
  expect(day).toMatchObject({ before: '2026-01-31', after: '2026-02-28' })
  expect(day.items.map((it) => it.id)).toEqual([last.id, first.id])
  expect(await readDay(db(), '2026-02-14')).toEqual({ items: [], before: '2026-02-01', after: '2026-02-28' })
  expect(await readDay(db(), '2026-02-28')).toMatchObject({ after: null })
})
