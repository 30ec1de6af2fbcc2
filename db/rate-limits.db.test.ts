import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from './client'
import { countUse, forgetUses, forgiveUse } from './rate-limits'
import { rateLimits } from './schema/portal/counts'

test('parallel uses all count, and one can be forgiven', async () => {
  const counts = await Promise.all([...Array(8).keys()].map(() => countUse(db(), 'song-song', 60)))
  expect(counts.map((it) => it.points).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  await forgiveUse(db(), 'song-song')
  expect((await countUse(db(), 'song-song', 60)).points).toBe(8)
})

test('a window that is over begins again, and so does a forgotten one', async () => {
  await countUse(db(), 'het-han', 60)
  await db()
    .update(rateLimits)
    .set({ resetsAt: sql`now() - interval '1 second'` })
    .where(eq(rateLimits.key, 'het-han'))
  const again = await countUse(db(), 'het-han', 60)
  expect(again.points).toBe(1)
  expect(again.resetsAt.getTime()).toBeGreaterThan(Date.now())
  await countUse(db(), 'het-han', 60)
  await forgetUses(db(), 'het-han')
  expect((await countUse(db(), 'het-han', 60)).points).toBe(1)
})
