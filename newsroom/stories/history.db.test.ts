import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import type { Actor } from '../actor'
import { makeStaff } from '../testing/staff'
import { draft, failure, published, statesOf, value } from '../testing/stories'
import { readHistory, readTexts, restoreText } from './history'
import { openStory } from './load'
import { returnStory, submitStory } from './review'
import { saveStory } from './write'

let reporter: Actor, editor: Actor
beforeAll(async () => {
  reporter = await makeStaff(db(), 'reporter')
  editor = await makeStaff(db(), 'editor')
})

const rewrite = async (actor: Actor, storyId: number, version: number, title: string) => {
  const { content } = (await openStory(db(), storyId)).revision
  return value(await saveStory(actor, { storyId, version, content: { ...content, title } }, db()))
}

test('every text stands with its writer and what was done with it', async () => {
  const { storyId, version } = await draft(db(), reporter)
  value(await submitStory(reporter, { storyId, version }, db()))
  value(await returnStory(editor, { storyId, version, reason: 'Thiếu giờ cao điểm.' }, db()))
  await rewrite(editor, storyId, version, 'Một tiêu đề hoàn toàn khác')
  const { entries } = value(await readHistory(reporter, storyId, db()))
  expect(entries.map((it) => [it.number, it.by])).toEqual([
    [2, editor.name],
    [1, reporter.name],
  ])
  expect(entries[1]!.deeds.map((it) => [it.what, it.reason])).toEqual([
    ['submitted', ''],
    ['returned', 'Thiếu giờ cao điểm.'],
  ])
  expect(entries[0]!.added).toBeGreaterThan(0)
})

test('an older text comes back as a further row; nothing of the history is lost', async () => {
  const { storyId, version } = await draft(db(), reporter)
  const first = (await openStory(db(), storyId)).revision.content.title
  const { version: second } = await rewrite(editor, storyId, version, 'Bản hai')
  const [, old] = value(await readHistory(editor, storyId, db())).entries
  value(await restoreText(editor, { storyId, version: second, snapshotId: old!.id }, db()))
  expect((await openStory(db(), storyId)).revision.content.title).toBe(first)
  const { entries } = value(await readHistory(editor, storyId, db()))
  expect(entries).toHaveLength(3)
  expect(entries[0]!.deeds.map((it) => it.what)).toEqual(['restore'])
})

test('of a published story the old text becomes a new revision, readers keep theirs', async () => {
  const { id } = await published(db())
  const [live] = value(await readHistory(editor, id, db())).entries
  value(await restoreText(editor, { storyId: id, version: 1, snapshotId: live!.id }, db()))
  expect(await statesOf(db(), id)).toEqual({ story: 'draft', revisions: ['published', 'draft'] })
})

test('a stale version is not restored over, another story has no texts here, strangers see nothing', async () => {
  const { storyId, version } = await draft(db(), reporter)
  const other = await draft(db(), reporter)
  const [entry] = value(await readHistory(reporter, storyId, db())).entries
  await rewrite(reporter, storyId, version, 'Mới hơn')
  const stale = await restoreText(reporter, { storyId, version, snapshotId: entry!.id }, db())
  expect(failure(stale).kind).toBe('conflict')
  expect(value(await readTexts(reporter, { storyId: other.storyId, ids: [entry!.id] }, db())).size).toBe(0)
  const stranger = await makeStaff(db(), 'reporter')
  expect(failure(await readHistory(stranger, storyId, db())).kind).toBe('missing')
})
