import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articleTopics } from '@/db/schema/portal/articles'
import { topics } from '@/db/schema/portal/topics'
import { makeTopic } from '@/db/testing/rows'
import { readRedirect } from '@/portal/old/redirects'
import type { Actor } from '../actor'
import { openStory } from '../stories/load'
import { makeStaff } from '../testing/staff'
import { draft, failure, problemFields, published, value } from '../testing/stories'
import { listTopics, mergeTopics, removeTopic, saveTopic } from './topics'
import { readLast } from './version'

let editor: Actor
beforeAll(async () => {
  editor = await makeStaff(db(), 'editor')
})
const row = (given: object = {}) => ({ name: 'Bão số 5', slug: '', description: '', running: true, ...given })

test('an editor makes a topic, its address from its name; a reporter does not', async () => {
  const { id } = value(await saveTopic(editor, row(), db()))
  const [made] = await db().select().from(topics).where(eq(topics.id, id))
  expect(made).toMatchObject({ name: 'Bão số 5', slug: 'bao-so-5', running: true })
  const again = value(await saveTopic(editor, row(), db()))
  const [second] = await db().select().from(topics).where(eq(topics.id, again.id))
  expect(second?.slug).toBe('bao-so-5-2')
  const reporter = await makeStaff(db(), 'reporter')
  expect(failure(await saveTopic(reporter, row(), db())).kind).toBe('forbidden')
})

test.each([
  [{ name: '' }, ['name']],
  [{ name: 7 }, ['name']],
  [{ name: 'a'.repeat(121) }, ['name']],
  [{ slug: 'Bão Số' }, ['slug']],
  [{ description: 'a'.repeat(501), running: 'có' }, ['description', 'running']],
  [{ role: 'administrator' }, ['form']],
  [{ id: -1 }, ['id']],
])('refuses %j at its field and writes nothing', async (given, fields) => {
  const before = await db().$count(topics)
  expect(problemFields(await saveTopic(editor, row(given), db()))).toEqual(fields)
  expect(await db().$count(topics)).toBe(before)
})

test('what is not an object at all is refused, and so is a row that is not there', async () => {
  for (const input of [null, 'x', 5, [], undefined])
    expect(failure(await saveTopic(editor, input, db())).kind).toBe('invalid')
  expect(failure(await saveTopic(editor, row({ id: 999_999 }), db())).kind).toBe('missing')
})

test('a renamed topic leaves its old addresses behind, each one hop away', async () => {
  const made = await makeTopic(db(), { slug: 'ten-dau' })
  const save = async (slug: string) => {
    const version = await versionOf(made.id)
    value(await saveTopic(editor, row({ id: made.id, version, slug }), db()))
  }
  await save('ten-hai')
  await save('ten-ba')
  expect(await readRedirect(db(), '/chu-de/ten-dau')).toBe('/chu-de/ten-ba')
  expect(await readRedirect(db(), '/chu-de/ten-hai')).toBe('/chu-de/ten-ba')
  expect(problemFields(await saveTopic(editor, row({ slug: 'ten-dau' }), db()))).toEqual(['slug'])
  await save('ten-dau')
  expect(await readRedirect(db(), '/chu-de/ten-dau')).toBeNull()
  expect(await readRedirect(db(), '/chu-de/ten-ba')).toBe('/chu-de/ten-dau')
})

test('a form filled before a colleague saved overwrites nothing', async () => {
  const made = value(await saveTopic(editor, row(), db()))
  const version = await versionOf(made.id)
  const colleague = await makeStaff(db(), 'editor')
  value(await saveTopic(colleague, row({ id: made.id, version, name: 'Bản của bạn' }), db()))
  const refused = failure(await saveTopic(editor, row({ id: made.id, version, name: 'Bản cũ' }), db()))
  expect(refused).toMatchObject({ kind: 'conflict', savedBy: colleague.name })
  const [now] = await db().select().from(topics).where(eq(topics.id, made.id))
  expect(now?.name).toBe('Bản của bạn')
})

test('of two topics one takes over stories, drafts and the address of the other', async () => {
  const [from, into] = [await makeTopic(db()), await makeTopic(db())]
  const both = await published(db(), { topicIds: [from.id, into.id] })
  const one = await published(db(), { topicIds: [from.id] })
  const open = await draft(db(), editor, { topicIds: [from.id] })
  expect(problemFields(await removeTopic(editor, { id: from.id }, db()))).toEqual(['form'])
  value(await mergeTopics(editor, { id: from.id, intoId: into.id }, db()))
  const carried = await db().select().from(articleTopics).where(eq(articleTopics.topicId, into.id))
  expect(carried.map((it) => it.articleId).sort()).toEqual([both.id, one.id].sort())
  expect(await db().$count(topics, eq(topics.id, from.id))).toBe(0)
  for (const [storyId, expected] of [
    [open.storyId, [into.id]],
    [both.id, [into.id]],
  ] as const)
    expect((await openStory(db(), storyId)).revision.content.topicIds).toEqual(expected)
  expect(await readRedirect(db(), `/chu-de/${from.slug}`)).toBe(`/chu-de/${into.slug}`)
  expect(problemFields(await mergeTopics(editor, { id: into.id, intoId: into.id }, db()))).toEqual(['intoId'])
})

test('topics are found by words of their name, without marks too', async () => {
  await makeTopic(db(), { name: 'Kỷ niệm Ngày 100% tái_lập' })
  const find = async (words: string) =>
    (await listTopics(db(), { words, limit: 10, offset: 0 })).map((it) => it.name)
  expect(await find('ky niem')).toEqual(['Kỷ niệm Ngày 100% tái_lập'])
  expect(await find('100% tái_')).toEqual(['Kỷ niệm Ngày 100% tái_lập'])
  expect(await find('%%%')).toEqual([])
})

const versionOf = async (id: number) => (await readLast(db(), 'topic', id))?.version ?? 0
