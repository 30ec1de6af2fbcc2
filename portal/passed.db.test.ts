import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { frontPages } from '@/db/schema/portal/site'
import { readPassed } from './passed'

const at = (seconds: number) => new Date(Date.now() + seconds * 1000)
const lists = async (since: Date | null) => (await readPassed(db(), since)).lists

test('a pin of the live front page that begins or ends changes the lists, as does a new arrangement', async () => {
  const pin = (from: number, until: number) => ({
    articleId: 1,
    from: at(from).toISOString(),
    until: at(until).toISOString(),
  })
  const place = (slots: object, published: number) =>
    db()
      .insert(frontPages)
      .values({ slots, publishedAt: at(published) })
  await place({ lead: pin(-5, 3600) }, -9000)
  expect(await lists(at(-10))).toBe(true)
  expect(await lists(at(-2))).toBe(false)
  expect(await lists(null)).toBe(false)
  await place(
    { second: [{ rule: 'newest' }, pin(-7200, -5)], lead: { articleId: 2, until: 'không rõ' } },
    -8000,
  )
  expect(await lists(at(-10))).toBe(true)
  await place({ lead: { rule: 'newest' } }, -7000)
  expect(await lists(at(-10))).toBe(false)
  await place({ lead: { rule: 'newest' } }, 3600)
  expect(await lists(at(-10))).toBe(false)
  await place({}, -3)
  expect(await lists(at(-10))).toBe(true)
})
