import { eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { db } from '@/db/client'
import { events } from '@/db/schema/newsroom/events'
import { makeMessage } from '@/db/testing/rows'
import type { Actor } from '../actor'
import { makeStaff } from '../testing/staff'
import { failure, published, value } from '../testing/stories'
import { readMessageFilter } from './filter'
import { handleMessage } from './handle'
import { countMessages, countNewMessages, listMessages, pageSize } from './list'

let publisher: Actor
beforeAll(async () => {
  publisher = await makeStaff(db(), 'publisher')
})

const written = async (row: Parameters<typeof makeMessage>[1] = {}) => (await makeMessage(db(), row)).id
const idsOf = async (query: Record<string, string>) =>
  (await listMessages(readMessageFilter(query), db())).rows.map((it) => it.id)

it('goes from unread to read to closed and back, each step told in the log', async () => {
  const article = await published(db())
  const id = await written({ articleId: article.id, address: `/bai-viet/${article.slug}`, name: 'Bà Tư' })
  const [row] = (await listMessages(readMessageFilter({}), db())).rows
  expect(row).toMatchObject({
    id,
    name: 'Bà Tư',
    article: { id: article.id, title: article.title },
    handledBy: null,
  })
  for (const [to, view] of [
    ['read', 'da-doc'],
    ['closed', 'da-dong'],
    ['closed', 'da-dong'],
    ['read', 'da-doc'],
  ] as const) {
    value(await handleMessage(publisher, { id, to }, db()))
    expect(await idsOf({ loc: view })).toContain(id)
    expect(await idsOf({})).not.toContain(id)
  }
  const told = await db()
    .select({ verb: events.verb })
    .from(events)
    .where(eq(events.subjectId, String(id)))
  expect(told.map((it) => it.verb).slice(-3)).toEqual(['read', 'close', 'reopen'])
  const [read] = (await listMessages(readMessageFilter({ loc: 'da-doc' }), db())).rows
  expect(read).toMatchObject({ id, handledBy: publisher.name })
})

it('is handled by publishers and above alone', async () => {
  const id = await written()
  for (const role of ['reporter', 'editor'] as const)
    expect(failure(await handleMessage(await makeStaff(db(), role), { id, to: 'closed' }, db())).kind).toBe(
      'forbidden',
    )
  expect(failure(await handleMessage(publisher, { id: id + 1_000_000, to: 'read' }, db())).kind).toBe(
    'missing',
  )
})

it('is counted and paged by key', async () => {
  const at = new Date('2030-01-01T00:00:00Z')
  const before = await countMessages(db())
  const ids: number[] = []
  for (let n = 0; n < pageSize + 2; n++) ids.unshift(await written({ at }))
  expect(await countMessages(db())).toEqual({ ...before, new: before.new + ids.length })
  expect(await countNewMessages(db())).toBe(before.new + ids.length)
  const first = await listMessages(readMessageFilter({}), db())
  expect(first.rows.map((it) => it.id)).toEqual(ids.slice(0, pageSize))
  const second = await listMessages(readMessageFilter({ sau: first.next! }), db())
  expect(second.rows.map((it) => it.id).slice(0, 2)).toEqual(ids.slice(pageSize))
  const back = await listMessages(readMessageFilter({ truoc: second.previous! }), db())
  expect(back.rows).toEqual(first.rows)
})
