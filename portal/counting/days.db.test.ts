import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { counts } from '@/db/schema/portal/counts'
import { sumDays } from './days'

const now = new Date('2026-11-26T03:00:00Z')
const at = (moment: string, n: number, more: Partial<typeof counts.$inferInsert> = {}) => ({
  hour: new Date(moment),
  kind: 'read' as const,
  articleId: 7,
  n,
  ...more,
})
const kept = async () =>
  (await db().select().from(counts).orderBy(asc(counts.hour), asc(counts.kind), asc(counts.articleId))).map(
    (it) => [it.hour.toISOString().slice(0, 13), it.kind, it.articleId, it.channel, it.n],
  )

test('days long gone are summed once, by Vietnam’s midnight; the last weeks keep their hours', async () => {
  await db()
    .insert(counts)
    .values([
      at('2026-10-01T16:00Z', 1),
      at('2026-10-01T17:00Z', 2),
      at('2026-10-01T18:00Z', 3),
      at('2026-10-02T16:00Z', 4),
      at('2026-10-02T16:00Z', 5, { articleId: null }),
      at('2026-10-02T03:00Z', 6, { kind: 'share', channel: 'zalo' }),
      at('2026-10-02T04:00Z', 1, { kind: 'share', channel: 'zalo' }),
      at('2026-11-12T03:00Z', 8),
      at('2026-11-26T02:00Z', 9),
    ])
  const summed = [
    ['2026-09-30T17', 'read', 7, null, 1],
    ['2026-10-01T17', 'read', 7, null, 9],
    ['2026-10-01T17', 'read', null, null, 5],
    ['2026-10-01T17', 'share', 7, 'zalo', 7],
    ['2026-11-12T03', 'read', 7, null, 8],
    ['2026-11-26T02', 'read', 7, null, 9],
  ]
  await sumDays(db(), now)
  expect(await kept()).toEqual(summed)
  await db().insert(counts).values(at('2026-10-02T05:00Z', 10))
  await sumDays(db(), now)
  await sumDays(db(), now)
  summed[1]![4] = 19
  expect(await kept()).toEqual(summed)
})
