import { and, asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database, Queryable, Transaction } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { notes } from '@/db/schema/newsroom/stories'
import type { Actor } from '../actor'
import { text, words } from '../fields'
import { missing, outcome, type Outcome } from '../outcome'
import { requireShape } from '../parse'
import { record } from '../record'
import { ownSections } from '../staff/own-sections'
import { openStory } from './load'
import { can } from './rights'

/** A word of one colleague to the others, beside the text; readers never see it. */
export type Note = {
  id: number
  /** Its words, cut where somebody is called. */
  parts: { text: string; called: boolean }[]
  quote: string
  by: string
  at: string
  resolved: boolean
  forMe: boolean
}

/** The notes of a story, oldest first, and who can be called in one: others who may read the story. */
export function readNotes(
  actor: Actor,
  input: { storyId: number },
  db: Queryable,
): Promise<Outcome<{ notes: Note[]; people: string[] }>> {
  return outcome(async () => {
    const subject = await requireRead(actor, input.storyId, db)
    const [rows, people] = await Promise.all([
      db
        .select({
          id: notes.id,
          text: notes.text,
          quote: notes.quote,
          by: staff.name,
          at: notes.at,
          resolvedAt: notes.resolvedAt,
          mentions: notes.mentions,
        })
        .from(notes)
        .innerJoin(staff, eq(staff.id, notes.by))
        .where(eq(notes.storyId, input.storyId))
        .orderBy(asc(notes.at), asc(notes.id)),
      colleagues(db),
    ])
    return {
      notes: rows.map(({ resolvedAt, mentions, at, text, ...row }) => ({
        ...row,
        parts: cutAtCalls(
          text,
          people.filter((it) => mentions.includes(it.id)),
        ),
        at: at.toISOString(),
        resolved: resolvedAt !== null,
        forMe: mentions.includes(actor.id),
      })),
      people: people
        .filter((it) => it.active && it.id !== actor.id && can({ kind: 'staff', ...it }, 'read', subject))
        .map((it) => it.name),
    }
  })
}

const shape = z.object({
  text: words('Ghi chú', 2000, 'Viết ghi chú.'),
  quote: text('Đoạn trích', 500),
})

/** Adds a note. Names after `@` call those colleagues. */
export function addNote(
  actor: Actor,
  input: { storyId: number; text: string; quote: string },
  db: Database,
): Promise<Outcome<null>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      await requireRead(actor, input.storyId, tx)
      const note = requireShape(shape, input)
      const mentions = mentioned(
        note.text,
        (await colleagues(tx)).filter((it) => it.active),
      )
      await tx.insert(notes).values({ storyId: input.storyId, by: actor.id, mentions, ...note })
      await record(tx, actor, 'note', 'story', input.storyId, { mentions })
      return null
    }),
  )
}

/** Says that a note is done with, or that it isn't. */
export function resolveNote(
  actor: Actor,
  input: { storyId: number; noteId: number; resolved: boolean },
  db: Database,
): Promise<Outcome<null>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      await requireRead(actor, input.storyId, tx)
      const done = await tx
        .update(notes)
        .set({ resolvedAt: input.resolved ? sql`now()` : null })
        .where(and(eq(notes.id, input.noteId), eq(notes.storyId, input.storyId)))
        .returning({ id: notes.id })
      if (done.length === 0) missing('Ghi chú này không còn nữa.')
      await record(tx, actor, 'resolve-note', 'story', input.storyId, { note: input.noteId })
      return null
    }),
  )
}

type Person = { id: number; name: string }

/** Where a whole name follows an `@`; the longer of two names that begin alike. */
function calls(text: string, people: Person[]): { id: number; from: number; to: number }[] {
  const byLength = [...people].sort((a, b) => b.name.length - a.name.length)
  const said = small(text)
  return [...said.matchAll(/@/g)].flatMap(({ index: from }) => {
    const person = byLength.find((it) => said.startsWith(small(it.name), from + 1))
    return person ? { id: person.id, from, to: from + 1 + small(person.name).length } : []
  })
}

const small = (text: string) => text.normalize('NFC').toLocaleLowerCase('vi')

/** Ids of those who are called. */
export const mentioned = (text: string, people: Person[]): number[] => [
  ...new Set(calls(text, people).map((it) => it.id)),
]

/** The text in pieces, those apart that call somebody. */
export function cutAtCalls(text: string, people: Person[]): Note['parts'] {
  const whole = text.normalize('NFC')
  let done = 0
  const parts = calls(whole, people).flatMap(({ from, to }) => {
    const before = { text: whole.slice(done, from), called: false }
    done = to
    return [before, { text: whole.slice(from, to), called: true }]
  })
  return [...parts, { text: whole.slice(done), called: false }].filter((it) => it.text !== '')
}

const colleagues = (db: Queryable) =>
  db
    .select({
      id: staff.id,
      name: staff.name,
      role: staff.role,
      active: staff.active,
      sectionIds: ownSections,
    })
    .from(staff)
    .orderBy(asc(staff.name))

async function requireRead(actor: Actor, storyId: number, db: Queryable | Transaction) {
  const { subject } = await openStory(db, storyId)
  if (!can(actor, 'read', subject)) missing('Không tìm thấy bài này.')
  return subject
}
