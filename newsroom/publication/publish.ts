import { and, eq, inArray } from 'drizzle-orm'
import { inTransaction, type Queryable, type Transaction } from '@/db/client'
import { revisions } from '@/db/schema/newsroom/stories'
import type { Actor } from '../actor'
import { articleChanged, type Change } from '../change'
import { forbid, outcome, type Outcome } from '../outcome'
import { recordEach } from '../record'
import { openAllFor, requireVersion, type Opened } from '../stories/load'
import { setStates } from '../stories/review'
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
export async function publishStory(actor: Actor, input: Publish, db: Queryable): Promise<Outcome<Published>> {
  const done = await publishStories(actor, [input], db)
  return done.ok ? { ok: true, value: done.value[0]! } : done
}

/** The same of several at once, at least one: all of them, or none when one is refused. */
export function publishStories(
  actor: Actor,
  inputs: Publish[],
  db: Queryable,
): Promise<Outcome<Published[]>> {
  return outcome(() =>
    inTransaction(db, async (tx) => {
      if (actor.kind !== 'system' && inputs.some((it) => it.publishedAt))
        forbid('Giờ đăng là lúc bấm Xuất bản.')
      const ids = inputs.map((it) => it.storyId)
      const all = await openAllFor(tx, actor, 'publish', ids)
      const going: Going[] = []
      for (const [at, opened] of all.entries()) {
        const { version, override = '', publishedAt = new Date(), removeAt } = inputs[at]!
        await requireVersion(tx, opened.revision, version)
        await requireTwoPeople(tx, actor, opened.revision, override)
        going.push({ opened, at: publishedAt, removeAt: removeAt ?? opened.revision.removeAt })
      }
      return publishOpened(tx, actor, going)
    }),
  )
}

/** A story on its way out, and its times. */
type Going = { opened: Opened; at: Date; removeAt: Date | null }

/** The step that publishing now and a schedule that has come due share. */
export async function publishOpened(tx: Transaction, actor: Actor, going: Going[]): Promise<Published[]> {
  const ready = await requireReady(
    tx,
    actor,
    going.map((it) => it.opened.revision.content),
  )
  const copies = going.map(({ opened, at, removeAt }, n) => {
    const { article, subject } = opened
    const wasOut = subject.everPublished && article !== null
    const publishedAt = wasOut ? article.publishedAt : at
    return { opened, ready: ready[n]!, when: { publishedAt, revisedAt: wasOut ? at : null, removeAt } }
  })
  const copied = await copyAcross(tx, copies)
  const again = going.flatMap(({ opened }) => (opened.subject.everPublished ? [opened.story.id] : []))
  if (again.length > 0)
    await tx
      .update(revisions)
      .set({ state: 'superseded' })
      .where(and(inArray(revisions.storyId, again), eq(revisions.state, 'published')))
  const times = going.map(({ opened, at, removeAt }) => ({ opened, times: { publishAt: at, removeAt } }))
  const told = going.map(({ opened: { story, revision } }, n) => ({
    id: story.id,
    detail: { slug: copied[n]!.slug, revision: revision.number },
  }))
  await Promise.all([setStates(tx, times, 'published'), recordEach(tx, actor, 'publish', 'story', told)])
  return copied.map(({ slug, oldSlug }) => ({
    slug,
    change: articleChanged(slug, ...(oldSlug ? [oldSlug] : [])),
  }))
}
