import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { events } from '@/db/schema/newsroom/events'
import { reviews } from '@/db/schema/newsroom/stories'
import { makeSection } from '@/db/testing/rows'
import type { Actor } from '../actor'
import { makeStaff } from '../testing/staff'
import { draft, failure, problemFields, statesOf, value } from '../testing/stories'
import { approveStory, returnStory, submitStory } from './review'
import { saveStory } from './write'
import { openStory } from './load'

let reporter: Actor, editor: Actor
beforeAll(async () => {
  reporter = await makeStaff(db(), 'reporter')
  editor = await makeStaff(db(), 'editor')
})

test('a story goes to review, comes back with a reason, and is approved', async () => {
  const { storyId, version } = await draft(db(), reporter)
  const step = { storyId, version }
  value(await submitStory(reporter, step, db()))
  expect(await statesOf(db(), storyId)).toEqual({ story: 'submitted', revisions: ['submitted'] })
  value(await returnStory(editor, { ...step, reason: 'Thiếu số liệu của cảng' }, db()))
  expect(await statesOf(db(), storyId)).toEqual({ story: 'returned', revisions: ['returned'] })
  value(await submitStory(reporter, step, db()))
  value(await approveStory(editor, step, db()))
  expect(await statesOf(db(), storyId)).toEqual({ story: 'approved', revisions: ['approved'] })

  const rows = await db().select().from(reviews).where(eq(reviews.storyId, storyId)).orderBy(reviews.id)
  expect(rows.map((it) => [it.verdict, it.by, it.reason])).toEqual([
    ['submitted', reporter.id, ''],
    ['returned', editor.id, 'Thiếu số liệu của cảng'],
    ['submitted', reporter.id, ''],
    ['approved', editor.id, ''],
  ])
  const log = await db()
    .select()
    .from(events)
    .where(eq(events.subjectId, String(storyId)))
    .orderBy(events.id)
  expect(log.map((it) => it.verb)).toEqual(['create', 'submit', 'return', 'submit', 'approve'])
  expect(log[2]).toMatchObject({
    actorId: editor.id,
    actorName: editor.name,
    detail: { reason: 'Thiếu số liệu của cảng' },
  })
})

test('a return needs a reason', async () => {
  const step = await draft(db(), reporter)
  value(await submitStory(reporter, step, db()))
  expect(problemFields(await returnStory(editor, { ...step, reason: '  ' }, db()))).toEqual(['reason'])
  expect((await statesOf(db(), step.storyId)).story).toBe('submitted')
})

test('what waits for review, its reporter cannot alter', async () => {
  const step = await draft(db(), reporter)
  value(await submitStory(reporter, step, db()))
  const { revision } = await openStory(db(), step.storyId)
  const content = { ...revision.content, title: 'Khác' }
  expect(failure(await saveStory(reporter, { ...step, content }, db())).kind).toBe('forbidden')
  expect((await openStory(db(), step.storyId)).revision.content.title).toBe(revision.content.title)
})

test("a reporter does not approve, and another's story does not exist for them", async () => {
  const step = await draft(db(), reporter)
  value(await submitStory(reporter, step, db()))
  expect(failure(await approveStory(reporter, step, db())).kind).toBe('forbidden')
  const other = await makeStaff(db(), 'reporter')
  expect(failure(await approveStory(other, step, db())).kind).toBe('missing')
})

test("an editor of another section does not see the story; one of the story's section approves", async () => {
  const [here, there] = [await makeSection(db()), await makeSection(db())]
  const step = await draft(db(), reporter, { sectionId: here.id })
  value(await submitStory(reporter, step, db()))
  const elsewhere = await makeStaff(db(), 'editor', [there.id])
  expect(failure(await approveStory(elsewhere, step, db())).kind).toBe('missing')
  value(await approveStory(await makeStaff(db(), 'editor', [here.id]), step, db()))
})

test('a decision about a text that was saved again meanwhile is stale', async () => {
  const step = await draft(db(), reporter)
  value(await submitStory(reporter, step, db()))
  const { revision } = await openStory(db(), step.storyId)
  const saved = value(await saveStory(editor, { ...step, content: revision.content }, db()))
  expect(failure(await approveStory(editor, step, db()))).toEqual({
    kind: 'conflict',
    version: saved.version,
    savedBy: editor.name,
    savedAt: saved.savedAt,
    storyId: step.storyId,
  })
})
