import type { Database } from '@/db/client'
import { answerTo } from '../answer'
import type { Actor } from '../actor'
import { outcome, type Outcome } from '../outcome'
import { openStory } from './load'
import { approveStory, returnStory } from './review'
import { saveStory } from './write'

export type Picked = { storyId: number; version: number }
export type BulkWork =
  { do: 'approve' } | { do: 'return'; reason: string } | { do: 'move'; sectionId: number }

/** What became of each story: the ids that are done, and of the others the title and why. */
export type BulkDone = { done: number[]; refused: { storyId: number; title: string; message: string }[] }

/** Does one thing to many stories, each on its own: what one refuses, the others don't wait for. */
export async function workOnMany(
  actor: Actor,
  { stories, work }: { stories: Picked[]; work: BulkWork },
  db: Database,
): Promise<Outcome<BulkDone>> {
  const result: BulkDone = { done: [], refused: [] }
  for (const picked of stories) {
    const one = await workOnOne(actor, picked, work, db)
    if (one.ok) result.done.push(picked.storyId)
    else if (one.failure.kind === 'invalid' && work.do === 'return' && !work.reason.trim()) return one
    else {
      const answer = answerTo(one.failure)
      const opened = await outcome(() => openStory(db, picked.storyId))
      result.refused.push({
        storyId: picked.storyId,
        title: opened.ok && one.failure.kind !== 'missing' ? opened.value.story.title : '',
        message: one.failure.kind === 'invalid' ? one.failure.problems[0]!.message : answer.message,
      })
    }
  }
  return { ok: true, value: result }
}

async function workOnOne(
  actor: Actor,
  picked: Picked,
  work: BulkWork,
  db: Database,
): Promise<Outcome<unknown>> {
  switch (work.do) {
    case 'approve':
      return approveStory(actor, picked, db)
    case 'return':
      return returnStory(actor, { ...picked, reason: work.reason }, db)
    case 'move': {
      const opened = await outcome(() => openStory(db, picked.storyId))
      if (!opened.ok) return opened
      const content = { ...opened.value.revision.content, sectionId: work.sectionId }
      return saveStory(actor, { ...picked, content }, db)
    }
  }
}
