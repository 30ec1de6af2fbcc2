import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { events } from '@/db/schema/newsroom/events'
import { articles } from '@/db/schema/portal/articles'
import { frontPages } from '@/db/schema/portal/site'
import { makeSection } from '@/db/testing/rows'
import { readFront } from '@/portal/front/front'
import { slotsSchema } from '@/portal/front/slots'
import { readSite } from '@/portal/site'
import { makeStaff } from '../testing/staff'
import { failure, problemFields, published, value } from '../testing/stories'
import { readArrangements, readScheduled } from './live'
import { findForFront, lookAt } from './look'
import { publishFront, scheduleFront, unscheduleFront } from './publish'

const read = async () => readFront(db(), (await readSite(db())).sections)
const hence = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

beforeEach(async () => {
  await db().delete(frontPages)
  await db().update(articles).set({ ending: 'gone', endedAt: new Date() })
})

test('what is published is what readers see, and is recorded; a timed pin ends by the clock', async () => {
  const publisher = await makeStaff(db(), 'publisher')
  const old = await published(db(), { at: new Date(Date.now() - 3_600_000) })
  const fresh = await published(db())
  expect((await read()).lead?.id).toBe(fresh.id)
  const slots = { lead: { articleId: old.id, until: hence(60) } }
  const { id, change } = value(await publishFront(publisher, { slots, basedOn: null }, db()))
  expect(change).toEqual({ slugs: [], lists: true, site: false })
  expect((await read()).lead?.id).toBe(old.id)
  const [event] = await db().select().from(events).where(eq(events.subject, 'front'))
  expect(event).toMatchObject({ verb: 'publish', subjectId: String(id), actorId: publisher.id })
  const later = new Date(Date.now() + 61 * 60_000)
  expect((await readFront(db(), (await readSite(db())).sections, later)).lead?.id).toBe(fresh.id)
})

test('an arrangement begun before a colleague’s is refused and overwrites nothing', async () => {
  const [one, two] = [await makeStaff(db(), 'publisher'), await makeStaff(db(), 'publisher')]
  const story = await published(db())
  const first = value(await publishFront(one, { slots: {}, basedOn: null }, db()))
  const slots = { lead: { articleId: story.id } }
  expect(failure(await publishFront(two, { slots, basedOn: null }, db()))).toMatchObject({
    kind: 'conflict',
    version: first.id,
    savedBy: one.name,
  })
  const both = await Promise.all(
    [one, two].map((actor) => publishFront(actor, { slots, basedOn: first.id }, db())),
  )
  expect(both.map((it) => it.ok).sort()).toEqual([false, true])
  expect((await readArrangements(db())).map((it) => it.slots.lead)).toEqual([slots.lead, { rule: 'newest' }])
})

test('an earlier arrangement is there to be brought back', async () => {
  const publisher = await makeStaff(db(), 'publisher')
  const story = await published(db())
  await published(db())
  const first = value(
    await publishFront(publisher, { slots: { lead: { articleId: story.id } }, basedOn: null }, db()),
  )
  const second = value(await publishFront(publisher, { slots: {}, basedOn: first.id }, db()))
  const [, earlier] = await readArrangements(db())
  value(await publishFront(publisher, { slots: earlier!.slots, basedOn: second.id }, db()))
  expect((await read()).lead?.id).toBe(story.id)
})

test('a scheduled arrangement waits for its hour, then stands whatever was live; until then it can be taken back', async () => {
  const publisher = await makeStaff(db(), 'publisher')
  const old = await published(db(), { at: new Date(Date.now() - 3_600_000) })
  const fresh = await published(db())
  const put = (slots: object, at: string, replaces: number | null = null) =>
    scheduleFront(publisher, { slots, at, replaces }, db())
  const first = value(await put({ lead: { articleId: old.id } }, hence(60)))
  const second = value(await put({ lead: { articleId: old.id } }, hence(90), first.id))
  expect((await readScheduled(db())).map((it) => [it.id, it.by])).toEqual([[second.id, publisher.name]])
  const live = value(await publishFront(publisher, { slots: {}, basedOn: null }, db()))
  expect((await read()).lead?.id).toBe(fresh.id)
  await db().update(frontPages).set({ publishedAt: new Date() }).where(eq(frontPages.id, second.id))
  expect((await read()).lead?.id).toBe(old.id)
  expect((await readArrangements(db())).map((it) => it.id)).toEqual([second.id, live.id])
  expect(failure(await unscheduleFront(publisher, { id: second.id }, db())).kind).toBe('missing')

  const third = value(await put({}, hence(30)))
  value(await unscheduleFront(publisher, { id: third.id }, db()))
  expect(await readScheduled(db())).toEqual([])
  const done = await db().select().from(events).where(eq(events.subject, 'front')).orderBy(events.id)
  expect(done.slice(-2).map((it) => [it.verb, it.subjectId])).toEqual([
    ['schedule', String(third.id)],
    ['unschedule', String(third.id)],
  ])
  expect(problemFields(await put({}, hence(-1)))).toEqual(['at'])
  expect(problemFields(await put({}, ''))).toEqual(['at'])
  expect(problemFields(await put({ lead: { articleId: old.id, until: hence(30) } }, hence(60)))).toEqual([
    'place.0',
  ])
  const editor = await makeStaff(db(), 'editor')
  expect(failure(await scheduleFront(editor, { slots: {}, at: hence(1), replaces: null }, db())).kind).toBe(
    'forbidden',
  )
  expect(failure(await unscheduleFront(editor, { id: third.id }, db())).kind).toBe('forbidden')
})

test('what cannot be is named at its place', async () => {
  const publisher = await makeStaff(db(), 'publisher')
  const story = await published(db())
  const gone = await published(db())
  await db().update(articles).set({ ending: 'gone', endedAt: new Date() }).where(eq(articles.id, gone.id))
  const { id: sectionId } = await makeSection(db())
  const ask = (slots: object) => publishFront(publisher, { slots, basedOn: null }, db())
  expect(problemFields(await ask({ lead: { articleId: gone.id } }))).toEqual(['place.0'])
  expect(
    problemFields(await ask({ lead: { articleId: story.id }, second: [{ articleId: story.id }] })),
  ).toEqual(['place.1'])
  expect(
    problemFields(await ask({ lead: { articleId: story.id, from: hence(60), until: hence(30) } })),
  ).toEqual(['place.0'])
  expect(problemFields(await ask({ blocks: [{ sectionId }, { sectionId }] }))).toEqual([`block.${sectionId}`])
  expect(problemFields(await ask({ urgent: { rule: 'newest', sectionId: 999_999 } }))).toEqual(['urgent'])
  expect(problemFields(await ask({ lead: 'nonsense' }))).not.toEqual([])
  expect(problemFields(await publishFront(publisher, { slots: {}, basedOn: null, more: 1 }, db()))).toEqual([
    'form',
  ])
  const editor = await makeStaff(db(), 'editor')
  expect(failure(await publishFront(editor, { slots: {}, basedOn: null }, db())).kind).toBe('forbidden')
  expect(await readArrangements(db())).toEqual([])
})

test('a look names what each place would show, what is pinned for later, and what has no place', async () => {
  const { id: sectionId } = await makeSection(db())
  const stories = []
  for (let n = 0; n < 9; n++)
    stories.push(await published(db(), { sectionId, at: new Date(Date.now() - n * 60_000) }))
  const waiting = await published(db(), { title: 'Hẹn sáng mai' })
  await db()
    .update(articles)
    .set({ publishedAt: new Date(Date.now() + 3_600_000) })
    .where(eq(articles.id, waiting.id))
  const slots = slotsSchema.parse({
    lead: { articleId: waiting.id },
    second: [{ articleId: stories[5]!.id }],
  })
  const look = await lookAt(slots, db())
  expect(look.lead).toBe(stories[0]!.id)
  expect(look.second).toEqual([stories[5]!.id])
  expect(look.shown[waiting.id]?.title).toBe('Hẹn sáng mai')
  expect(look.queue.map((it) => it.id)).not.toContain(stories[5]!.id)
  expect(look.queue.length).toBeGreaterThan(0)
  expect((await findForFront('hen sang', db())).map((it) => it.id)).toEqual([waiting.id])
})
