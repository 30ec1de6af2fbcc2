import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { staffSections } from '@/db/schema/newsroom/staff'
import { stories } from '@/db/schema/newsroom/stories'
import { makeSection } from '@/db/testing/rows'
import { makeStaff } from '../testing/staff'
import { draft, failure, problemFields, value } from '../testing/stories'
import { readRows } from './listing/rows'
import { addNote, cutAtCalls, mentioned, readNotes, resolveNote } from './notes'
import { countWaiting } from './waiting'

test('a note calls whom it names, stands beside its quote and can be settled', async () => {
  const [reporter, editor] = [await makeStaff(db(), 'reporter'), await makeStaff(db(), 'editor')]
  const { id: here } = await makeSection(db())
  const { storyId } = await draft(db(), reporter)
  const note = { storyId, text: `@${editor.name} xem giúp số liệu này`, quote: '24 chuyến' }
  value(await addNote(reporter, note, db()))
  const [seen] = value(await readNotes(editor, { storyId }, db())).notes
  const { id: elsewhere } = await makeSection(db())
  const stranger = await makeStaff(db(), 'reporter')
  const busy = await makeStaff(db(), 'editor')
  await db().insert(staffSections).values({ staffId: busy.id, sectionId: elsewhere })
  await db().update(stories).set({ sectionId: here }).where(eq(stories.id, storyId))
  const { people } = value(await readNotes(reporter, { storyId }, db()))
  expect(people).toContain(editor.name)
  for (const it of [reporter, stranger, busy]) expect(people).not.toContain(it.name)
  expect(seen!.parts).toEqual([
    { text: `@${editor.name}`, called: true },
    { text: ' xem giúp số liệu này', called: false },
  ])
  expect(seen).toMatchObject({ quote: '24 chuyến', by: reporter.name, forMe: true, resolved: false })
  expect(await countWaiting(editor, db())).toBe(1)
  expect((await readRows(editor, [storyId], db()))[0]!.calledBy).toBe(reporter.name)
  value(await resolveNote(editor, { storyId, noteId: seen!.id, resolved: true }, db()))
  expect(await countWaiting(editor, db())).toBe(0)
  expect(value(await readNotes(reporter, { storyId }, db())).notes[0]).toMatchObject({
    resolved: true,
    forMe: false,
  })
})

test('an empty note is refused at its field; a stranger neither reads nor writes; notes stay with their story', async () => {
  const [reporter, stranger] = [await makeStaff(db(), 'reporter'), await makeStaff(db(), 'reporter')]
  const [one, other] = [await draft(db(), reporter), await draft(db(), reporter)]
  expect(
    problemFields(await addNote(reporter, { storyId: one.storyId, text: ' ', quote: '' }, db())),
  ).toEqual(['text'])
  expect(failure(await readNotes(stranger, one, db())).kind).toBe('missing')
  const word = { storyId: one.storyId, text: 'chào', quote: '' }
  expect(failure(await addNote(stranger, word, db())).kind).toBe('missing')
  value(await addNote(reporter, word, db()))
  const [note] = value(await readNotes(reporter, one, db())).notes
  const wrong = { storyId: other.storyId, noteId: note!.id, resolved: true }
  expect(failure(await resolveNote(reporter, wrong, db())).kind).toBe('missing')
})

test('of two names that begin alike the longer one is meant', () => {
  const people = [
    { id: 1, name: 'Lan' },
    { id: 2, name: 'Lan Anh' },
  ]
  expect(mentioned('nhờ @lan anh và @Lan, không phải lan@congtin.test', people)).toEqual([2, 1])
  expect(cutAtCalls('nhờ @lan anh và @Lan', people).map((it) => it.text)).toEqual([
    'nhờ ',
    '@lan anh',
    ' và ',
    '@Lan',
  ])
})
