import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeSection } from '@/db/testing/rows'
import { makeStaff } from '../testing/staff'
import { draft, problemFields, statesOf, value } from '../testing/stories'
import { workOnMany } from './bulk'
import { openStory } from './load'
import { submitStory } from './review'

test('each story is done on its own: what one refuses, the others do not wait for', async () => {
  const [here, elsewhere] = [await makeSection(db()), await makeSection(db())]
  const reporter = await makeStaff(db(), 'reporter')
  const editor = await makeStaff(db(), 'editor', [here.id])
  const make = async (sectionId: number, submit = true) => {
    const { storyId, version } = await draft(db(), reporter, { sectionId })
    if (submit) value(await submitStory(reporter, { storyId, version }, db()))
    return { storyId, version }
  }
  const [good, plain, foreign] = [await make(here.id), await make(here.id, false), await make(elsewhere.id)]
  const stale = { ...(await make(here.id)), version: 7 }
  const approved = value(
    await workOnMany(
      editor,
      { stories: [plain, good, foreign, stale, { storyId: 999_999, version: 1 }], work: { do: 'approve' } },
      db(),
    ),
  )
  expect(approved.done).toEqual([good.storyId])
  expect(approved.refused.map((it) => it.storyId)).toEqual([
    plain.storyId,
    foreign.storyId,
    stale.storyId,
    999_999,
  ])
  expect(approved.refused.map((it) => it.title !== '')).toEqual([true, false, true, false])
  expect((await statesOf(db(), good.storyId)).story).toBe('approved')

  const giveBack = (reason: string) =>
    workOnMany(editor, { stories: [good], work: { do: 'return', reason } }, db())
  expect(problemFields(await giveBack(' '))).toEqual(['reason'])
  expect(value(await giveBack('Thiếu ảnh.')).done).toEqual([good.storyId])

  const move = (sectionId: number) =>
    workOnMany(editor, { stories: [good], work: { do: 'move', sectionId } }, db())
  expect(value(await move(elsewhere.id)).refused[0]?.message).toMatch(/không thuộc phần việc/)
  expect(value(await move(999_999)).refused[0]?.message).toMatch(/không thuộc phần việc/)
  const section = (await openStory(db(), good.storyId)).story.sectionId
  expect(section).toBe(here.id)
})
