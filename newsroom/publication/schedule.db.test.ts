import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { events } from '@/db/schema/newsroom/events'
import { revisions } from '@/db/schema/newsroom/stories'
import { articles } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { makePicture } from '@/db/testing/rows'
import { readArticle } from '@/portal/article'
import { listArticles } from '@/portal/listing'
import type { Actor } from '../actor'
import { openStory } from '../stories/load'
import { reviseStory, saveStory } from '../stories/write'
import { makeStaff } from '../testing/staff'
import { draft, failure, paragraph, problemFields, published, statesOf, value } from '../testing/stories'
import { publishStory } from './publish'
import { publishDue, scheduleStory, unscheduleStory } from './schedule'

let reporter: Actor, publisher: Actor
beforeAll(async () => {
  reporter = await makeStaff(db(), 'reporter')
  publisher = await makeStaff(db(), 'publisher')
})

const inAnHour = () => new Date(Date.now() + 3_600_000)

/** Lets the hour come: as if the clock of the world had gone on. */
async function letComeDue(storyId: number) {
  const past = sql`now() - interval '1 second'`
  await db().update(revisions).set({ publishAt: past }).where(eq(revisions.storyId, storyId))
  await db()
    .update(articles)
    .set({ publishedAt: past })
    .where(sql`${articles.id} = ${storyId} and ${articles.publishedAt} > now()`)
}

async function scheduled(content = {}) {
  const step = await draft(db(), reporter, content)
  value(await scheduleStory(publisher, { ...step, publishAt: inAnHour(), removeAt: null }, db()))
  const slug = (await openStory(db(), step.storyId)).article!.slug
  return { ...step, slug }
}

const listed = async (id: number) => (await listArticles(db(), {}, 1000)).some((it) => it.id === id)

test('a scheduled story is hidden, and visible when its hour has come although no clock ran', async () => {
  const { storyId, slug } = await scheduled()
  expect(await readArticle(db(), slug)).toEqual({ kind: 'missing' })
  expect(await listed(storyId)).toBe(false)
  await letComeDue(storyId)
  expect(await readArticle(db(), slug)).toMatchObject({ kind: 'article', article: { id: storyId } })
  expect(await listed(storyId)).toBe(true)
  expect((await statesOf(db(), storyId)).story).toBe('scheduled')
})

test('the clock publishes what has come due, once, and says what changed', async () => {
  const { storyId, slug } = await scheduled()
  expect(await publishDue(db())).not.toContainEqual(expect.objectContaining({ slugs: [slug] }))
  await letComeDue(storyId)
  expect(await publishDue(db())).toContainEqual({ slugs: [slug], lists: true, site: false })
  expect(await publishDue(db())).toEqual([])
  expect(await statesOf(db(), storyId)).toEqual({ story: 'published', revisions: ['published'] })
  const log = await db()
    .select()
    .from(events)
    .where(eq(events.subjectId, String(storyId)))
    .orderBy(events.id)
  expect(log.at(-1)).toMatchObject({ verb: 'publish', actorId: null, actorName: 'Đồng hồ' })
})

test('of two clocks at the same moment one publishes', async () => {
  const { storyId } = await scheduled()
  await letComeDue(storyId)
  const changes = await Promise.all([publishDue(db()), publishDue(db())])
  expect(changes.flat()).toHaveLength(1)
})

test('a scheduled revision of a live story waits; until then readers keep the old text', async () => {
  const out = await published(db(), { at: new Date('2026-01-01T00:00:00Z') })
  const { version } = value(await reviseStory(publisher, out.id, db()))
  const { content } = (await openStory(db(), out.id)).revision
  const body = paragraph('Bản hẹn giờ.')
  const input = { storyId: out.id, version, content: { ...content, body } }
  const saved = value(await saveStory(publisher, input, db()))
  const plan = { storyId: out.id, version: saved.version, publishAt: inAnHour(), removeAt: null }
  value(await scheduleStory(publisher, { ...plan, override: 'Đã đọc lại' }, db()))
  const text = async () => {
    const found = await readArticle(db(), out.slug)
    return found.kind === 'article' ? found.article.text : found.kind
  }
  expect(await text()).toBe(`Thân bài của ${out.title}.`)
  await letComeDue(out.id)
  expect(await text()).toBe(`Thân bài của ${out.title}.`)
  expect(await publishDue(db())).toEqual([{ slugs: [out.slug], lists: true, site: false }])
  expect(await text()).toBe('Bản hẹn giờ.')
  const [row] = await db().select().from(articles).where(eq(articles.id, out.id))
  expect(row!.publishedAt).toEqual(new Date('2026-01-01T00:00:00Z'))
  expect(row!.revisedAt).not.toBeNull()
})

test('one that cannot go out any more does not stop the others, and goes back to the desk', async () => {
  const picture = await makePicture(db())
  const out = await published(db())
  const lead = { mediaId: picture.id, alt: 'Cầu', caption: 'Cầu mới', credit: 'Ảnh: Minh' }
  const { version } = value(await reviseStory(publisher, out.id, db()))
  const { content } = (await openStory(db(), out.id)).revision
  const input = { storyId: out.id, version, content: { ...content, lead } }
  const saved = value(await saveStory(publisher, input, db()))
  const plan = { storyId: out.id, version: saved.version, publishAt: inAnHour(), removeAt: null }
  value(await scheduleStory(publisher, { ...plan, override: 'Gấp' }, db()))
  await db().update(media).set({ state: 'failed' }).where(eq(media.id, picture.id))
  await letComeDue(out.id)
  const good = await scheduled()
  await letComeDue(good.storyId)

  expect((await publishDue(db())).flatMap((it) => it.slugs)).toEqual([good.slug])
  expect(await statesOf(db(), out.id)).toEqual({ story: 'approved', revisions: ['published', 'approved'] })
  expect(await publishDue(db())).toEqual([])
  const log = await db()
    .select()
    .from(events)
    .where(eq(events.subjectId, String(out.id)))
    .orderBy(events.id)
  expect(log.at(-1)).toMatchObject({ verb: 'publish-failed', actorName: 'Đồng hồ' })
})

test('a schedule taken back leaves nothing to readers, and can be set again', async () => {
  const { storyId, version, slug } = await scheduled()
  expect(failure(await unscheduleStory(reporter, storyId, db())).kind).toBe('forbidden')
  value(await unscheduleStory(publisher, storyId, db()))
  expect(await statesOf(db(), storyId)).toEqual({ story: 'approved', revisions: ['approved'] })
  await letComeDue(storyId)
  expect(await publishDue(db())).toEqual([])
  expect(await readArticle(db(), slug)).toEqual({ kind: 'missing' })
  value(await scheduleStory(publisher, { storyId, version, publishAt: inAnHour(), removeAt: null }, db()))
})

test('a schedule whose hour has come is not taken back any more', async () => {
  const { storyId } = await scheduled()
  await letComeDue(storyId)
  expect(problemFields(await unscheduleStory(publisher, storyId, db()))).toEqual(['publishAt'])
})

test('a scheduled story can be published now instead', async () => {
  const { storyId, version, slug } = await scheduled()
  const before = Date.now()
  value(await publishStory(publisher, { storyId, version }, db()))
  const found = await readArticle(db(), slug)
  expect(found.kind === 'article' && Date.parse(found.article.publishedAt)).toBeGreaterThanOrEqual(before)
})

test('the hour lies ahead, and the removal after it', async () => {
  const step = await draft(db(), reporter)
  const plan = (publishAt: Date, removeAt: Date | null = null) =>
    scheduleStory(publisher, { ...step, publishAt, removeAt }, db())
  expect(problemFields(await plan(new Date(Date.now() - 1000)))).toEqual(['publishAt'])
  expect(problemFields(await plan(new Date('no date')))).toEqual(['publishAt'])
  const at = inAnHour()
  expect(problemFields(await plan(at, at))).toEqual(['removeAt'])
  expect(failure(await scheduleStory(reporter, { ...step, publishAt: at, removeAt: null }, db())).kind).toBe(
    'forbidden',
  )
})
