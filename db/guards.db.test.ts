import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { published } from '@/newsroom/testing/stories'
import { connect, db, type Database } from './client'
import { events } from './schema/newsroom/events'
import { codes } from './schema/sharing/codes'

let owner: Database
beforeAll(() => {
  owner = connect(process.env.MIGRATE_DATABASE_URL!, { max: 1 })
})
afterAll(() => owner.$client.end())

const message = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Error) => String(error.cause ?? error),
  )

test('nobody changes or empties the audit log, not even its owner', async () => {
  await published(db())
  const before = await db().$count(events)
  expect(before).toBeGreaterThan(0)
  for (const who of [db(), owner]) {
    const attempts = [
      message(who.update(events).set({ verb: 'nothing' })),
      message(who.delete(events)),
      message(who.execute(sql`truncate events`)),
      message(who.execute(sql`truncate events cascade`)),
    ]
    for (const attempt of attempts)
      expect(await attempt).toMatch(/the audit log cannot be changed|permission denied/)
  }
  expect(await db().$count(events)).toBe(before)
})

test('a code that was issued is neither deleted nor renamed', async () => {
  const { id } = await published(db())
  const mine = eq(codes.articleId, id)
  expect(await message(owner.delete(codes).where(mine))).toContain('cannot be deleted or renamed')
  expect(await message(owner.update(codes).set({ code: 'zzzzz' }).where(mine))).toContain(
    'cannot be deleted or renamed',
  )
  expect(await message(owner.update(codes).set({ note: 'ở bến xe' }).where(mine))).toBe('done')
})
