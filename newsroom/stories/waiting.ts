import { and, eq, inArray, or, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { notes, stories } from '@/db/schema/newsroom/stories'
import { atLeast, type Actor } from '../actor'
import { readable } from './listing/where'
import type { RevisionState } from './rights'

/** What the actor's desk waits for: own stories that came back, what to review, what to publish, who calls. */
export function waitingFor(actor: Actor) {
  const own = and(eq(stories.createdBy, actor.id), eq(stories.state, 'returned'))
  const states: RevisionState[] = [
    ...(atLeast(actor, 'editor') ? ['submitted' as const] : []),
    ...(atLeast(actor, 'publisher') ? ['approved' as const] : []),
  ]
  const here = states.length > 0 ? and(inArray(stories.state, states), inSections(actor)) : undefined
  return or(own, here, and(called(actor), readable(actor)))
}

/** Stories in which an open note calls the actor. An array is read once, then each story by its key. */
const called = (actor: Actor) => sql`${stories.id} = any (array(
  select ${notes.storyId} from ${notes} where ${notes.resolvedAt} is null and ${actor.id} = any (${notes.mentions})))`

/** The stories of the actor's sections, and those without one yet. */
function inSections(actor: Actor) {
  if (actor.kind === 'system' || actor.sectionIds === null) return undefined
  return sql`(${stories.sectionId} is null or ${inArray(stories.sectionId, actor.sectionIds)})`
}

export const countWaiting = (actor: Actor, db: Queryable): Promise<number> =>
  db.$count(stories, waitingFor(actor))
