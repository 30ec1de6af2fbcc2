import { and, asc, eq, lte, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { revisions } from '@/db/schema/newsroom/stories'
import { articles } from '@/db/schema/portal/articles'
import { log } from '@/log'
import type { Actor } from '../actor'
import { articleChanged, nothing, type Change } from '../change'
import { invalid, outcome, type Failure, type Outcome } from '../outcome'
import { record } from '../record'
import { openFor, openStory, requireVersion } from '../stories/load'
import { setState } from '../stories/review'
import { copyAcross } from './copy'
import { publishOpened } from './publish'
import { requireReady } from './ready'
import { requireTwoPeople } from './two-person'

type Schedule = {
  storyId: number
  version: number
  publishAt: Date
  removeAt: Date | null
  override?: string
}

/**
 * Sets the time at which readers will see the open revision. A story that was never out is copied at once,
 * hidden by its own time, so it appears even while nobody runs the clock; a new revision of a live one waits.
 */
export function scheduleStory(actor: Actor, input: Schedule, db: Database): Promise<Outcome<Change>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const opened = await openFor(tx, actor, 'schedule', input.storyId)
      await requireVersion(tx, opened.revision, input.version)
      if (!(input.publishAt.getTime() > Date.now()))
        invalid({ field: 'publishAt', message: 'Giờ hẹn phải ở phía trước.' })
      if (input.removeAt && input.removeAt <= input.publishAt)
        invalid({ field: 'removeAt', message: 'Giờ gỡ phải sau giờ đăng.' })
      await requireTwoPeople(tx, actor, opened.revision, input.override ?? '')
      const [ready] = await requireReady(tx, actor, [opened.revision.content])
      const { publishAt, removeAt } = input
      if (!opened.subject.everPublished)
        await copyAcross(tx, [
          { opened, ready: ready!, when: { publishedAt: publishAt, revisedAt: null, removeAt } },
        ])
      await setState(tx, opened, 'scheduled', { publishAt, removeAt })
      await record(tx, actor, 'schedule', 'story', opened.story.id, { publishAt, removeAt })
      return nothing
    }),
  )
}

/** Takes the time back; the revision is approved again and can be edited. */
export function unscheduleStory(actor: Actor, storyId: number, db: Database): Promise<Outcome<Change>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const opened = await openFor(tx, actor, 'unschedule', storyId)
      const { article, subject } = opened
      if (article && !subject.everPublished && article.publishedAt <= new Date())
        invalid({ field: 'publishAt', message: 'Bài vừa lên trang, hãy gỡ bài thay vì hủy hẹn giờ.' })
      if (article && !subject.everPublished) await tx.delete(articles).where(eq(articles.id, storyId))
      await setState(tx, opened, 'approved', { publishAt: null, removeAt: null })
      await record(tx, actor, 'unschedule', 'story', storyId)
      return nothing
    }),
  )
}

const clock: Actor = { kind: 'system', id: 0, name: 'Đồng hồ' }

/**
 * Publishes every schedule that has come due. Called by the clock every second, and once at the start.
 * What fails by surprise (a lost connection, a deadlock) holds up no other and is tried again at the next call.
 */
export async function publishDue(db: Database): Promise<Change[]> {
  const due = await db
    .select({ storyId: revisions.storyId })
    .from(revisions)
    .where(and(eq(revisions.state, 'scheduled'), lte(revisions.publishAt, sql`now()`)))
    .orderBy(asc(revisions.publishAt))
    .limit(50)
  const changes: Change[] = []
  for (const { storyId } of due)
    try {
      const done = await outcome(() => db.transaction((tx) => publishOneDue(tx, storyId)))
      if (!done.ok) await giveBack(db, storyId, done.failure)
      else if (done.value) changes.push(done.value)
    } catch (error) {
      log.error({ err: error, storyId }, 'a scheduled story could not be published')
    }
  return changes
}

/** @returns null when somebody else published it, or took the time back, meanwhile */
async function publishOneDue(tx: Transaction, storyId: number): Promise<Change | null> {
  const opened = await openStory(tx, storyId, true)
  const { revision, subject, article } = opened
  if (revision.state !== 'scheduled' || !revision.publishAt || revision.publishAt > new Date()) return null
  if (subject.everPublished || !article) {
    const going = { opened, at: revision.publishAt, removeAt: revision.removeAt }
    const [published] = await publishOpened(tx, clock, [going])
    return published!.change
  }
  await setState(tx, opened, 'published')
  await record(tx, clock, 'publish', 'story', storyId, { slug: article.slug, revision: revision.number })
  return articleChanged(article.slug)
}

/** What can't go out any more (a picture was deleted meanwhile) returns to the desk, and the log says why. */
async function giveBack(db: Database, storyId: number, failure: Failure) {
  await db.transaction(async (tx) => {
    const opened = await openStory(tx, storyId, true)
    if (opened.revision.state !== 'scheduled') return
    await setState(tx, opened, 'approved')
    await record(tx, clock, 'publish-failed', 'story', storyId, { failure })
  })
}
