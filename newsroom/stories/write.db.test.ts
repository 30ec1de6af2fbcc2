import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { snapshots, stories } from '@/db/schema/newsroom/stories'
import { makeSection } from '@/db/testing/rows'
import { readArticle } from '@/portal/article'
import type { Actor } from '../actor'
import { scheduleStory, unscheduleStory } from '../publication/schedule'
import { makeStaff, makeSystem } from '../testing/staff'
import { draft, failure, paragraph, problemFields, published, statesOf, value } from '../testing/stories'
import { readHistory } from './history'
import { openStory } from './load'
import { returnStory, submitStory } from './review'
import { createStory, deleteStory, reviseStory, saveStory } from './write'

let reporter: Actor, editor: Actor
beforeAll(async () => {
  reporter = await makeStaff(db(), 'reporter')
  editor = await makeStaff(db(), 'editor')
})

test('a save grows the version; a save of an older version is refused and changes nothing', async () => {
  const { storyId, version } = await draft(db(), reporter)
  const { content } = (await openStory(db(), storyId)).revision
  const save = (title: string) =>
    saveStory(reporter, { storyId, version, content: { ...content, title } }, db())
  const saved = value(await save('Bản thứ hai'))
  expect(saved.version).toBe(version + 1)
  expect(failure(await save('Bản đến muộn'))).toMatchObject({
    kind: 'conflict',
    version: saved.version,
    savedBy: reporter.name,
  })
  const now = await openStory(db(), storyId)
  expect([now.revision.content.title, now.story.title]).toEqual(['Bản thứ hai', 'Bản thứ hai'])
})

test('of two saves at the same moment one wins and the other is told', async () => {
  const { storyId, version } = await draft(db(), reporter)
  const { content } = (await openStory(db(), storyId)).revision
  const results = await Promise.all(
    ['Một', 'Hai'].map((title) =>
      saveStory(reporter, { storyId, version, content: { ...content, title } }, db()),
    ),
  )
  expect(results.map((it) => (it.ok ? 'saved' : it.failure.kind)).sort()).toEqual(['conflict', 'saved'])
})

test('saves in a row by one person are one line of the history, by another person one more', async () => {
  const { storyId, version } = await draft(db(), reporter)
  const { content } = (await openStory(db(), storyId)).revision
  const second = value(await saveStory(reporter, { storyId, version, content }, db()))
  value(await saveStory(editor, { storyId, version: second.version, content }, db()))
  const rows = await db().select().from(snapshots).where(eq(snapshots.storyId, storyId)).orderBy(snapshots.id)
  expect(rows.map((it) => it.savedBy)).toEqual([reporter.id, editor.id])
})

test('the text that an editor returned stays in the history, however soon it is mended', async () => {
  const { storyId, version } = await draft(db(), reporter)
  value(await submitStory(reporter, { storyId, version }, db()))
  value(await returnStory(editor, { storyId, version, reason: 'Thiếu giá vé.' }, db()))
  const { content } = (await openStory(db(), storyId)).revision
  const mended = { ...content, title: 'Có giá vé' }
  const saved = value(await saveStory(reporter, { storyId, version, content: mended }, db()))
  value(await saveStory(reporter, { storyId, version: saved.version, content: mended }, db()))
  const { entries } = value(await readHistory(reporter, storyId, db()))
  expect(entries.map((it) => it.deeds.map((deed) => deed.reason || deed.what))).toEqual([
    [],
    ['submitted', 'Thiếu giá vé.'],
  ])
})

test('a story that is begun twice under one key, its first answer lost, is one story', async () => {
  const key = randomBytes(16).toString('hex')
  const first = value(await createStory(reporter, { title: 'Gửi lần đầu' }, db(), key))
  const both = await Promise.all([
    createStory(reporter, { title: 'Gửi lại' }, db(), key),
    createStory(reporter, { title: 'Gửi lại' }, db(), key),
  ])
  expect(new Set(both.map((it) => value(it).storyId))).toEqual(new Set([first.storyId]))
  const { revision } = await openStory(db(), first.storyId)
  expect(revision.content.title).toBe('Gửi lại')
  expect(failure(await createStory(editor, { title: 'Của người khác' }, db(), key)).kind).toBe('forbidden')
  const { content, version } = revision
  const changed = { ...content, title: 'Biên tập viên sửa' }
  value(await saveStory(editor, { storyId: first.storyId, version, content: changed }, db()))
  const late = await createStory(reporter, { title: 'Gửi lần nữa' }, db(), key)
  expect(failure(late)).toMatchObject({ kind: 'conflict', storyId: first.storyId, savedBy: editor.name })
})

test('a text of another grammar is refused with its places', async () => {
  const body = { type: 'doc', content: [{ type: 'rawHtml', attrs: { html: '<b>' } }] }
  const result = await createStory(reporter, { body }, db())
  expect(failure(result).kind).toBe('invalid')
  expect(problemFields(result)[0]).toMatch(/^body\./)
})

test('nobody writes into a section that was not given to them', async () => {
  const [mine, other] = [await makeSection(db()), await makeSection(db())]
  const narrow = await makeStaff(db(), 'reporter', [mine.id])
  expect(failure(await createStory(narrow, { sectionId: other.id }, db())).kind).toBe('forbidden')
  const { storyId, version } = value(await createStory(narrow, { sectionId: mine.id }, db()))
  const { content } = (await openStory(db(), storyId)).revision
  const moved = { ...content, sectionId: other.id }
  expect(failure(await saveStory(narrow, { storyId, version, content: moved }, db())).kind).toBe('forbidden')
})

test('while a new revision is written, readers keep the old one', async () => {
  const out = await published(db())
  const { version } = value(await reviseStory(editor, out.id, db()))
  const { content } = (await openStory(db(), out.id)).revision
  const body = paragraph('Chưa ai được đọc.')
  value(await saveStory(editor, { storyId: out.id, version, content: { ...content, body } }, db()))
  expect(await statesOf(db(), out.id)).toEqual({ story: 'draft', revisions: ['published', 'draft'] })
  const found = await readArticle(db(), out.slug)
  expect(found).toMatchObject({ kind: 'article', article: { text: `Thân bài của ${out.title}.` } })
  expect(failure(await reviseStory(editor, out.id, db())).kind).toBe('forbidden')
})

test('its author deletes a story that was never out', async () => {
  const { storyId } = await draft(db(), reporter)
  expect(failure(await deleteStory(await makeStaff(db(), 'reporter'), storyId, db())).kind).toBe('missing')
  value(await deleteStory(reporter, storyId, db()))
  expect(await db().$count(stories, eq(stories.id, storyId))).toBe(0)
})

test('a story that was out is not deleted', async () => {
  const out = await published(db())
  value(await reviseStory(editor, out.id, db()))
  const administrator = await makeStaff(db(), 'administrator')
  expect(failure(await deleteStory(administrator, out.id, db())).kind).toBe('forbidden')
})

test('a story whose code was issued, and may be on paper, is not deleted', async () => {
  const system = await makeSystem(db())
  const { storyId, version } = await draft(db(), reporter)
  const publishAt = new Date(Date.now() + 3_600_000)
  value(await scheduleStory(system, { storyId, version, publishAt, removeAt: null }, db()))
  value(await unscheduleStory(system, storyId, db()))
  value(await returnStory(editor, { storyId, version, reason: 'Chờ thêm' }, db()))
  expect(failure(await deleteStory(reporter, storyId, db())).kind).toBe('forbidden')
})
