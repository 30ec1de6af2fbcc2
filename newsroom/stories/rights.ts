import type { revisionState } from '@/db/schema/newsroom/stories'
import { atLeast, inSection, type Actor } from '../actor'

export type RevisionState = (typeof revisionState.enumValues)[number]

/** What the rules need to know of a story. */
export type StorySubject = {
  createdBy: number
  sectionId: number | null
  /** State of the newest revision. */
  state: RevisionState
  /** It was never published, so its author may delete it. */
  everPublished: boolean
}

export type StoryVerb =
  | 'read'
  | 'edit'
  | 'submit'
  | 'return'
  | 'approve'
  | 'publish'
  | 'schedule'
  | 'unschedule'
  | 'revise'
  | 'correct'
  | 'withdraw'
  | 'move'
  | 'delete'

const open: RevisionState[] = ['draft', 'returned']
const next: RevisionState[] = ['draft', 'returned', 'submitted', 'approved']

/** Whether the actor may do that to this story now. Buttons and verbs ask the same question. */
export function can(actor: Actor, verb: StoryVerb, story: StorySubject): boolean {
  if (actor.kind === 'system') return true
  const own = story.createdBy === actor.id
  const here = inSection(actor, story.sectionId)
  const editor = atLeast(actor, 'editor') && here
  const publisher = atLeast(actor, 'publisher') && here
  switch (verb) {
    case 'read':
      return own || editor
    case 'edit':
      return (own && open.includes(story.state)) || (editor && next.includes(story.state))
    case 'submit':
      return (own || editor) && open.includes(story.state)
    case 'return':
      return editor && (story.state === 'submitted' || story.state === 'approved')
    case 'approve':
      return editor && story.state === 'submitted'
    case 'publish':
      return (
        publisher &&
        (next.includes(story.state) || story.state === 'scheduled' || story.state === 'withdrawn')
      )
    case 'schedule':
      return publisher && next.includes(story.state)
    case 'unschedule':
      return publisher && story.state === 'scheduled'
    case 'revise':
      return (own || editor) && (story.state === 'published' || story.state === 'withdrawn')
    case 'correct':
    case 'move':
    case 'withdraw':
      return publisher && story.everPublished
    case 'delete':
      return (own || publisher) && !story.everPublished && open.includes(story.state)
  }
}
