import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { revisions, stories } from '@/db/schema/newsroom/stories'
import { articles, visibleArticles } from '@/db/schema/portal/articles'
import { log } from '@/log'
import type { Actor } from '../actor'
import { articleChanged, type Change } from '../change'
import { invalid, missing, outcome, type Outcome } from '../outcome'
import { record } from '../record'
import { openFor } from '../stories/load'

/** How a published story leaves: a notice (with a successor, or without), a redirect to another, or a 404. */
export type Ending =
  | { ending: 'notice'; notice: string; successorId: number | null }
  | { ending: 'moved'; successorId: number }
  | { ending: 'gone' }

/** Takes a published story off the site. `at` is for the seed and the import alone. */
export function withdrawStory(
  actor: Actor,
  input: { storyId: number; at?: Date } & Ending,
  db: Database,
): Promise<Outcome<Change>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const { article } = await openFor(tx, actor, 'withdraw', input.storyId)
      if (!article || article.ending) return missing('Bài này không còn trên trang.')
      if (input.ending === 'notice' && !input.notice.trim())
        invalid({ field: 'notice', message: 'Ghi lời báo cho bạn đọc: vì sao bài được gỡ.' })
      if (input.ending !== 'gone' && input.successorId !== null)
        await requireSuccessor(tx, input.storyId, input.successorId)
      await end(tx, input.storyId, input, actor.kind === 'system' ? input.at : undefined)
      await record(tx, actor, 'withdraw', 'story', input.storyId, { ...input })
      return articleChanged(article.slug)
    }),
  )
}

const clock: Actor = { kind: 'system', id: 0, name: 'Đồng hồ' }

/** Withdraws every article whose time on the site is over; the condition in the view hid it already. */
export async function removeDue(db: Database): Promise<Change[]> {
  const due = await db
    .select({ id: articles.id, slug: articles.slug })
    .from(articles)
    .where(and(isNull(articles.ending), lte(articles.removeAt, sql`now()`)))
    .limit(50)
  const changes: Change[] = []
  for (const { id, slug } of due)
    try {
      await db.transaction(async (tx) => {
        await end(tx, id, { ending: 'notice', notice: 'Bài viết đã hết thời hạn đăng.', successorId: null })
        await record(tx, clock, 'withdraw', 'story', id)
      })
      changes.push(articleChanged(slug))
    } catch (error) {
      log.error({ err: error, storyId: id }, 'an article whose time is over could not be withdrawn')
    }
  return changes
}

async function end(tx: Transaction, storyId: number, how: Ending, at = new Date()) {
  await tx
    .update(articles)
    .set({
      ending: how.ending,
      endedAt: at,
      notice: how.ending === 'notice' ? how.notice.trim() : null,
      successorId: how.ending === 'gone' ? null : how.successorId,
    })
    .where(eq(articles.id, storyId))
  await tx
    .update(revisions)
    .set({ state: 'withdrawn' })
    .where(and(eq(revisions.storyId, storyId), eq(revisions.state, 'published')))
  const [open] = await tx
    .select({ state: revisions.state })
    .from(revisions)
    .where(
      and(
        eq(revisions.storyId, storyId),
        sql`${revisions.state} in ('draft','submitted','returned','approved','scheduled')`,
      ),
    )
  await tx
    .update(stories)
    .set({ state: open?.state ?? 'withdrawn', updatedAt: sql`now()` })
    .where(eq(stories.id, storyId))
}

async function requireSuccessor(tx: Transaction, storyId: number, successorId: number) {
  const seen = await tx.$count(visibleArticles, eq(visibleArticles.id, successorId))
  if (seen === 0 || successorId === storyId)
    invalid({ field: 'successorId', message: 'Bài thay thế phải là một bài khác đang đăng.' })
}
