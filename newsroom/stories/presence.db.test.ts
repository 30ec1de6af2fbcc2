import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { makeStaff } from '../testing/staff'
import { draft, failure, value } from '../testing/stories'
import type { Actor } from '../actor'
import { beat, leaveStory } from './presence'

let reporter: Actor, editor: Actor
beforeAll(async () => {
  reporter = await makeStaff(db(), 'reporter')
  editor = await makeStaff(db(), 'editor')
})

const wants = (storyId: number, more: { takeOver?: boolean } = {}) => ({
  storyId,
  wants: true,
  passage: 'đoạn 2',
  ...more,
})

test('the pen goes to who opens first, and the next sees who has it and where', async () => {
  const { storyId } = await draft(db(), reporter)
  expect(value(await beat(reporter, wants(storyId), db()))).toMatchObject({ holds: true, others: [] })
  const second = value(await beat(editor, wants(storyId), db()))
  expect(second.holds).toBe(false)
  expect(second.others).toEqual([
    { staffId: reporter.id, name: reporter.name, editing: true, passage: 'đoạn 2' },
  ])
})

test('the pen can be taken over, and who had it learns so at the next beat', async () => {
  const { storyId } = await draft(db(), reporter)
  value(await beat(reporter, wants(storyId), db()))
  expect(value(await beat(editor, wants(storyId, { takeOver: true }), db())).holds).toBe(true)
  const told = value(await beat(reporter, wants(storyId), db()))
  expect(told.holds).toBe(false)
  expect(told.others[0]).toMatchObject({ name: editor.name, editing: true })
})

test('who leaves gives the pen back', async () => {
  const { storyId } = await draft(db(), reporter)
  value(await beat(editor, wants(storyId), db()))
  value(await leaveStory(editor, { storyId }, db()))
  expect(value(await beat(reporter, wants(storyId), db()))).toMatchObject({ holds: true, others: [] })
})

test('who has lost their account no longer stands in the way', async () => {
  const gone = await makeStaff(db(), 'editor')
  const { storyId } = await draft(db(), reporter)
  value(await beat(gone, wants(storyId), db()))
  await db().update(staff).set({ active: false }).where(eq(staff.id, gone.id))
  expect(value(await beat(reporter, wants(storyId), db())).holds).toBe(true)
})

test('a stranger hears nothing of a story', async () => {
  const { storyId } = await draft(db(), editor)
  const stranger = await makeStaff(db(), 'reporter')
  expect(failure(await beat(stranger, wants(storyId), db())).kind).toBe('missing')
})
