import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { counts } from '@/db/schema/portal/counts'
import { makeStaff } from '@/newsroom/testing/staff'
import { published, value } from '@/newsroom/testing/stories'
import { withdrawStory } from '@/newsroom/publication/withdraw'
import { readMostRead } from './most-read'

const hoursAgo = (n: number) => new Date(Date.now() - n * 3_600_000)
const count = (articleId: number, hours: number, n: number, kind: 'read' | 'print' = 'read') =>
  db()
    .insert(counts)
    .values({ hour: hoursAgo(hours), kind, articleId, n })

test('reads of the day and of the week rank; of equals the newest goes first', async () => {
  const old = await published(db(), { at: hoursAgo(200) })
  const young = await published(db(), { at: hoursAgo(100) })
  const loved = await published(db())
  const gone = await published(db())
  await count(old.id, 1, 3)
  await count(old.id, 2, 4)
  await count(young.id, 3, 7)
  await count(young.id, 24 * 8, 1000)
  await count(loved.id, 30, 50)
  await count(loved.id, 1, 900, 'print')
  await count(gone.id, 1, 99)
  value(await withdrawStory(await makeStaff(db(), 'publisher'), { storyId: gone.id, ending: 'gone' }, db()))
  const ids = (items: { id: number }[]) => items.map((it) => it.id)
  const { day, week } = await readMostRead(db(), 5)
  expect(ids(day)).toEqual([young.id, old.id])
  expect(ids(week)).toEqual([loved.id, young.id, old.id])
  expect(ids((await readMostRead(db(), 1)).week)).toEqual([loved.id])
  expect(ids((await readMostRead(db(), 5, [old.sectionId])).week)).toEqual([old.id])
})
