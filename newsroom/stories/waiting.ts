import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { stories } from '@/db/schema/newsroom/stories'
import { atLeast, type Actor } from '../actor'
import type { RevisionState } from './rights'

/** What the actor's desk waits for: own stories that came back, what to review, what to publish. */
export function waitingFor(actor: Actor) {
  const own = and(eq(stories.createdBy, actor.id), eq(stories.state, 'returned'))
  const states: RevisionState[] = [
    ...(atLeast(actor, 'editor') ? ['submitted' as const] : []),
    ...(atLeast(actor, 'publisher') ? ['approved' as const] : []),
  ]
  if (states.length === 0) return own!
  const here = and(inArray(stories.state, states), inSections(actor))
  return sql`(${own} or ${here})`
}

/** The stories of the actor's sections, and those without one yet. */
function inSections(actor: Actor) {
  if (actor.kind === 'system' || actor.sectionIds === null) return undefined
  return sql`(${stories.sectionId} is null or ${inArray(stories.sectionId, actor.sectionIds)})`
}

export const countWaiting = (actor: Actor, db: Queryable): Promise<number> =>
  db.$count(stories, waitingFor(actor))
