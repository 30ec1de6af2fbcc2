import { eq, lt, sql } from 'drizzle-orm'
import type { Queryable } from './client'
import { rateLimits } from './schema/portal/counts'

export type Window = { points: number; resetsAt: Date }

/**
 * Counts one more use of `key` in a fixed window of so many seconds, before the use is allowed: parallel tries
 * all count.
 * @returns the count with this one, and when the window ends
 */
export async function countUse(db: Queryable, key: string, seconds: number): Promise<Window> {
  const over = sql`${rateLimits.resetsAt} <= now()`
  const end = sql`now() + make_interval(secs => ${seconds})`
  const [row] = await db
    .insert(rateLimits)
    .values({ key, points: 1, resetsAt: end })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        points: sql`case when ${over} then 1 else ${rateLimits.points} + 1 end`,
        resetsAt: sql`case when ${over} then ${end} else ${rateLimits.resetsAt} end`,
      },
    })
    .returning({ points: rateLimits.points, resetsAt: rateLimits.resetsAt })
  if (row!.points === 1) await db.delete(rateLimits).where(lt(rateLimits.resetsAt, sql`now()`))
  return row!
}

/** Takes one use back: it was no misuse. */
export async function forgiveUse(db: Queryable, key: string): Promise<void> {
  await db
    .update(rateLimits)
    .set({ points: sql`greatest(${rateLimits.points} - 1, 0)` })
    .where(eq(rateLimits.key, key))
}

/** Begins at nothing again. */
export async function forgetUses(db: Queryable, key: string): Promise<void> {
  await db.delete(rateLimits).where(eq(rateLimits.key, key))
}
