import { and, eq } from 'drizzle-orm'
import { inTransaction, type Queryable, type Transaction } from '@/db/client'
import { revisions } from '@/db/schema/newsroom/stories'
import type { Actor } from '../actor'
import { articleChanged, type Change } from '../change'
import { forbid, outcome, type Outcome } from '../outcome'
import { record } from '../record'
import { openFor, requireVersion, type Opened } from '../stories/load'
import { setState } from '../stories/review'
import { copyAcross } from './copy'
import { requireReady } from './ready'
import { requireTwoPeople } from './two-person'

export type Published = { slug: string; change: Change }

type Publish = {
  storyId: number
  version: number
  /** Why the two-person rule is set aside. */
  override?: string
  removeAt?: Date | null
  /** For the import and the seed alone: when it was published elsewhere. */
  publishedAt?: Date
}

/** Makes the open revision what readers see. */
export function publishStory(actor: Actor, input: Publish, db: Queryable): Promise<Outcome<Published>> {
  return outcome(() =>
    inTransaction(db, async (tx) => {
      if (input.publishedAt && actor.kind !== 'system') forbid('Giờ đăng là lúc bấm Xuất bản.')
      const opened = await openFor(tx, actor, 'publish', input.storyId)
      await requireVersion(tx, opened.revision, input.version)
      await requireTwoPeople(tx, actor, opened.revision, input.override ?? '')
      return publishOpened(
        tx,
        actor,
        opened,
        input.publishedAt ?? new Date(),
        input.removeAt ?? opened.revision.removeAt,
      )
    }),
  )
}

/** The step that publishing now and a schedule that has come due share. */
export async function publishOpened(
  tx: Transaction,
  actor: Actor,
  opened: Opened,
  at: Date,
  removeAt: Date | null,
): Promise<Published> {
  const { story, article, revision } = opened
  const ready = await requireReady(tx, actor, revision.content)
  const wasOut = opened.subject.everPublished && article !== null
  const { slug, oldSlug } = await copyAcross(tx, opened, ready, {
    publishedAt: wasOut ? article.publishedAt : at,
    revisedAt: wasOut ? at : null,
    removeAt,
  })
  if (opened.subject.everPublished)
    await tx
      .update(revisions)
      .set({ state: 'superseded' })
      .where(and(eq(revisions.storyId, story.id), eq(revisions.state, 'published')))
  await Promise.all([
    setState(tx, opened, 'published', { publishAt: at, removeAt }),
    record(tx, actor, 'publish', 'story', story.id, { slug, revision: revision.number }),
  ])
  return { slug, change: articleChanged(slug, ...(oldSlug ? [oldSlug] : [])) }
}
