import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { revisions } from '@/db/schema/newsroom/stories'
import { articles } from '@/db/schema/portal/articles'
import { messages, redirects } from '@/db/schema/portal/site'
import { scheduleFront } from '../front/publish'
import { scheduleStory } from '../publication/schedule'
import { submitStory } from '../stories/review'
import { makeStaff } from '../testing/staff'
import { draft, published, value } from '../testing/stories'
import { readBoard } from './read'

const ids = (rows: { id: number }[]) => rows.map((it) => it.id)

test('everybody sees what waits for them, own drafts, and nothing of others’ drafts', async () => {
  const [reporter, editor] = [await makeStaff(db(), 'reporter'), await makeStaff(db(), 'editor')]
  const mine = await draft(db(), reporter)
  const sent = await draft(db(), reporter)
  value(await submitStory(reporter, sent, db()))
  const own = await readBoard(reporter, db())
  expect([ids(own.drafts), ids(own.waiting)]).toEqual([[mine.storyId], []])
  expect([own.brokenLinks, own.messages]).toEqual([[], null])
  const board = await readBoard(editor, db())
  expect(ids(board.waiting)).toContain(sent.storyId)
  expect(board.drafts).toEqual([])
})

test('what is scheduled comes next; what its hour has passed over is late', async () => {
  const publisher = await makeStaff(db(), 'publisher')
  const step = await draft(db(), await makeStaff(db(), 'reporter'))
  const publishAt = new Date(Date.now() + 3_600_000)
  value(await scheduleStory(publisher, { ...step, publishAt, removeAt: null }, db()))
  const before = await readBoard(publisher, db())
  expect([ids(before.scheduled), ids(before.late)]).toEqual([[step.storyId], []])
  const past = sql`now() - interval '10 minutes'`
  await db().update(revisions).set({ publishAt: past }).where(eq(revisions.storyId, step.storyId))
  const after = await readBoard(publisher, db())
  expect([ids(after.scheduled), ids(after.late)]).toEqual([[], [step.storyId]])
})

test('a front page that waits for its hour comes next too, for who arranges it', async () => {
  const [publisher, editor] = [await makeStaff(db(), 'publisher'), await makeStaff(db(), 'editor')]
  const at = new Date(Date.now() + 3_600_000).toISOString()
  const { id } = value(await scheduleFront(publisher, { slots: {}, at, replaces: null }, db()))
  expect((await readBoard(publisher, db())).fronts).toMatchObject([{ id, by: publisher.name }])
  expect((await readBoard(editor, db())).fronts).toEqual([])
})

test('links that lead nowhere are found with the article that carries them', async () => {
  const editor = await makeStaff(db(), 'editor')
  const there = await published(db())
  const gone = await published(db())
  await db().update(articles).set({ ending: 'gone', endedAt: new Date() }).where(eq(articles.id, gone.id))
  await db().insert(redirects).values({ path: '/bai-viet/doi-cho', articleId: there.id })
  const from = await published(db())
  const hrefs = [there.slug, gone.slug, 'khong-co-bai-nay', 'doi-cho'].map((it) => `/bai-viet/${it}`)
  const html = [...hrefs, '/chu-de/khong-co', 'https://khac.vn/bai-viet/x']
    .map((href) => `<a href="${href}">xem</a>`)
    .join('')
  await db().update(articles).set({ html }).where(eq(articles.id, from.id))
  await db().insert(messages).values({ kind: 'error', text: 'Sai tên phố' })
  const board = await readBoard(editor, db())
  expect(board.brokenLinks).toEqual(
    [`/bai-viet/${gone.slug}`, '/bai-viet/khong-co-bai-nay', '/chu-de/khong-co']
      .sort()
      .map((href) => ({ articleId: from.id, title: from.title, href })),
  )
  expect(board.messages).toBe(1)
})
