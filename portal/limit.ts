import { lt, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { rateLimits } from '@/db/schema/portal/counts'

/**
 * Counts one more try under a key, in fixed windows.
 * @returns whether it is within the limit
 */
export async function withinLimit(
  db: Queryable,
  key: string,
  limit: { points: number; seconds: number },
): Promise<boolean> {
  const resetsAt = sql`now() + make_interval(secs => ${limit.seconds})`
  await db.delete(rateLimits).where(lt(rateLimits.resetsAt, sql`now()`))
  const [row] = await db
    .insert(rateLimits)
    .values({ key, points: 1, resetsAt: sql`${resetsAt}` })
    .onConflictDoUpdate({ target: rateLimits.key, set: { points: sql`${rateLimits.points} + 1` } })
    .returning({ points: rateLimits.points })
  return (row?.points ?? 1) <= limit.points
}
