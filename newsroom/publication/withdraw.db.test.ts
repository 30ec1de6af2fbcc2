import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { events } from '@/db/schema/newsroom/events'
import { articles } from '@/db/schema/portal/articles'
import { readArticle } from '@/portal/article'
import { listArticles } from '@/portal/listing'
import type { Actor } from '../actor'
import { openStory } from '../stories/load'
import { makeStaff } from '../testing/staff'
import { draft, failure, problemFields, published, statesOf, value } from '../testing/stories'
import { publishStory } from './publish'
import { scheduleStory } from './schedule'
import { removeDue, withdrawStory } from './withdraw'

let publisher: Actor
beforeAll(async () => {
  publisher = await makeStaff(db(), 'publisher')
})

const listed = async (id: number) => (await listArticles(db(), {}, 1000)).some((it) => it.id === id)

test('a notice stands where the article was, with the way on, and no word of the article', async () => {
  const [old, young] = [await published(db()), await published(db())]
  const input = {
    storyId: old.id,
    ending: 'notice',
    notice: 'Lịch đã thay đổi.',
    successorId: young.id,
  } as const
  const change = value(await withdrawStory(publisher, input, db()))
  expect(change).toEqual({ slugs: [old.slug], lists: true, site: false })
  const found = await readArticle(db(), old.slug)
  expect(found).toMatchObject({
    kind: 'withdrawn',
    withdrawn: {
      title: old.title,
      notice: 'Lịch đã thay đổi.',
      successor: { slug: young.slug, title: young.title },
    },
  })
  expect(JSON.stringify(found)).not.toContain('Thân bài')
  expect(await listed(old.id)).toBe(false)
  expect(await statesOf(db(), old.id)).toEqual({ story: 'withdrawn', revisions: ['withdrawn'] })
  const log = await db()
    .select()
    .from(events)
    .where(eq(events.subjectId, String(old.id)))
    .orderBy(events.id)
  expect(log.at(-1)).toMatchObject({ verb: 'withdraw', detail: { ending: 'notice' } })
})

test('one that moved leads to its successor, through every further move', async () => {
  const [one, two, three] = [await published(db()), await published(db()), await published(db())]
  const move = (storyId: number, successorId: number) =>
    withdrawStory(publisher, { storyId, ending: 'moved', successorId }, db())
  value(await move(one.id, two.id))
  expect(await readArticle(db(), one.slug)).toEqual({ kind: 'moved', slug: two.slug })
  value(await move(two.id, three.id))
  expect(await readArticle(db(), two.slug)).toEqual({ kind: 'moved', slug: three.slug })
  expect(await readArticle(db(), one.slug)).toEqual({ kind: 'moved', slug: two.slug })
})

test('one that moved leads to the notice, when its successor is withdrawn with one', async () => {
  const [one, two] = [await published(db()), await published(db())]
  value(await withdrawStory(publisher, { storyId: one.id, ending: 'moved', successorId: two.id }, db()))
  const notice = { ending: 'notice', notice: 'Đã gỡ.', successorId: null } as const
  value(await withdrawStory(publisher, { storyId: two.id, ...notice }, db()))
  expect(await readArticle(db(), one.slug)).toEqual({ kind: 'moved', slug: two.slug })
})

test('one that is gone is missing', async () => {
  const out = await published(db())
  value(await withdrawStory(publisher, { storyId: out.id, ending: 'gone' }, db()))
  expect(await readArticle(db(), out.slug)).toEqual({ kind: 'missing' })
})

test('a withdrawn story is published again at its old address and hour', async () => {
  const at = new Date('2026-02-02T02:00:00Z')
  const out = await published(db(), { at })
  value(await withdrawStory(publisher, { storyId: out.id, ending: 'gone' }, db()))
  const { revision } = await openStory(db(), out.id)
  value(await publishStory(publisher, { storyId: out.id, version: revision.version }, db()))
  const found = await readArticle(db(), out.slug)
  expect(found).toMatchObject({ kind: 'article', article: { publishedAt: at.toISOString() } })
  expect((await statesOf(db(), out.id)).story).toBe('published')
})

test('a notice needs words, a successor must be another article that readers see', async () => {
  const [out, other] = [await published(db()), await published(db())]
  value(await withdrawStory(publisher, { storyId: other.id, ending: 'gone' }, db()))
  const hidden = await draft(db(), await makeStaff(db(), 'reporter'))
  const publishAt = new Date(Date.now() + 3_600_000)
  value(await scheduleStory(publisher, { ...hidden, publishAt, removeAt: null }, db()))
  const notice = (text: string, successorId: number | null) =>
    withdrawStory(publisher, { storyId: out.id, ending: 'notice', notice: text, successorId }, db())
  expect(problemFields(await notice(' ', null))).toEqual(['notice'])
  for (const successorId of [out.id, other.id, hidden.storyId, 987654])
    expect(problemFields(await notice('Đã gỡ.', successorId))).toEqual(['successorId'])
  expect((await readArticle(db(), out.slug)).kind).toBe('article')
})

test('who is no publisher does not withdraw; what is withdrawn is not withdrawn again', async () => {
  const out = await published(db())
  const gone = { storyId: out.id, ending: 'gone' } as const
  for (const role of ['reporter', 'editor'] as const) {
    const result = await withdrawStory(await makeStaff(db(), role), gone, db())
    expect(['forbidden', 'missing']).toContain(failure(result).kind)
  }
  value(await withdrawStory(publisher, gone, db()))
  expect(failure(await withdrawStory(publisher, gone, db())).kind).toBe('missing')
})

test('what has a last hour leaves by itself, hidden at once and withdrawn by the clock', async () => {
  const out = await published(db(), { removeAt: new Date(Date.now() + 3_600_000) })
  expect(await removeDue(db())).toEqual([])
  await db()
    .update(articles)
    .set({ publishedAt: sql`now() - interval '2 hours'`, removeAt: sql`now() - interval '1 second'` })
    .where(eq(articles.id, out.id))
  expect(await listed(out.id)).toBe(false)
  expect(await removeDue(db())).toEqual([{ slugs: [out.slug], lists: true, site: false }])
  expect(await removeDue(db())).toEqual([])
  expect(await readArticle(db(), out.slug)).toMatchObject({
    kind: 'withdrawn',
    withdrawn: { notice: 'Bài viết đã hết thời hạn đăng.' },
  })
})
