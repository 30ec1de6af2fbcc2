import { expect, test } from 'vitest'
import type { Actor, Role } from '../actor'
import { can, type RevisionState, type StorySubject, type StoryVerb } from './rights'

const person = (role: Role, id: number, sectionIds: number[] | null = null): Actor => ({
  kind: 'staff',
  id,
  name: role,
  role,
  sectionIds,
})
const writer = person('reporter', 1)
const reporter = person('reporter', 2)
const editor = person('editor', 3)
const publisher = person('publisher', 4)
const administrator = person('administrator', 5)
const editorElsewhere = person('editor', 6, [8])
const publisherElsewhere = person('publisher', 7, [8])

const story = (state: RevisionState, everPublished = false): StorySubject => ({
  createdBy: 1,
  sectionId: 9,
  state,
  everPublished,
})

/** Who of the seven may, by state. */
const may = (verb: StoryVerb, subject: StorySubject) =>
  Object.entries({
    writer,
    reporter,
    editor,
    publisher,
    administrator,
    editorElsewhere,
    publisherElsewhere,
  }).flatMap(([name, actor]) => (can(actor, verb, subject) ? [name] : []))

const desk = ['editor', 'publisher', 'administrator']
const publishers = ['publisher', 'administrator']

test.each<[StoryVerb, RevisionState, string[]]>([
  ['read', 'draft', ['writer', ...desk]],
  ['edit', 'draft', ['writer', ...desk]],
  ['edit', 'returned', ['writer', ...desk]],
  ['edit', 'submitted', desk],
  ['edit', 'approved', desk],
  ['edit', 'scheduled', []],
  ['edit', 'published', []],
  ['submit', 'draft', ['writer', ...desk]],
  ['submit', 'returned', ['writer', ...desk]],
  ['submit', 'submitted', []],
  ['return', 'submitted', desk],
  ['return', 'approved', desk],
  ['return', 'draft', []],
  ['approve', 'submitted', desk],
  ['approve', 'draft', []],
  ['publish', 'approved', publishers],
  ['publish', 'draft', publishers],
  ['publish', 'scheduled', publishers],
  ['publish', 'published', []],
  ['schedule', 'approved', publishers],
  ['schedule', 'scheduled', []],
  ['unschedule', 'scheduled', publishers],
  ['unschedule', 'approved', []],
  ['correct', 'draft', []],
  ['withdraw', 'draft', []],
  ['move', 'draft', []],
  ['delete', 'draft', ['writer', ...publishers]],
  ['delete', 'submitted', []],
])('%s in state %s', (verb, state, who) => {
  expect(may(verb, story(state))).toEqual(who)
})

test.each<[StoryVerb, RevisionState, string[]]>([
  ['revise', 'published', ['writer', ...desk]],
  ['revise', 'withdrawn', ['writer', ...desk]],
  ['revise', 'draft', []],
  ['publish', 'withdrawn', publishers],
  ['correct', 'published', publishers],
  ['withdraw', 'published', publishers],
  ['withdraw', 'submitted', publishers],
  ['move', 'published', publishers],
  ['delete', 'draft', []],
])('%s of a story that was out, in state %s', (verb, state, who) => {
  expect(may(verb, story(state, true))).toEqual(who)
})
