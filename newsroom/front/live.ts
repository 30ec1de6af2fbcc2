import { and, asc, desc, eq, gt, isNotNull, lte, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { frontPages } from '@/db/schema/portal/site'
import { slotsSchema, type Slots } from '@/portal/front/slots'

/** An arrangement that was live once, or is. `publishedAt` is an ISO string. */
export type Arranged = { id: number; slots: Slots; publishedAt: string; by: string }

/** What can be brought back. */
const kept = 12

const columns = {
  id: frontPages.id,
  slots: frontPages.slots,
  publishedAt: frontPages.publishedAt,
  by: staff.name,
}
type Row = { id: number; slots: unknown; publishedAt: Date | null; by: string | null }

/** What can't be read is an empty arrangement. */
function arranged({ id, slots, publishedAt, by }: Row): Arranged {
  const parsed = slotsSchema.safeParse(slots)
  return {
    id,
    slots: parsed.success ? parsed.data : slotsSchema.parse({}),
    publishedAt: publishedAt!.toISOString(),
    by: by ?? 'Hệ thống',
  }
}

/**
 * The arrangements that were published, the live one first. The clock, not the transaction's beginning: who waited
 * for a colleague's lock sees what that colleague published.
 */
export async function readArrangements(db: Queryable): Promise<Arranged[]> {
  const rows = await db
    .select(columns)
    .from(frontPages)
    .leftJoin(staff, eq(staff.id, frontPages.savedBy))
    .where(and(isNotNull(frontPages.publishedAt), lte(frontPages.publishedAt, sql`clock_timestamp()`)))
    .orderBy(desc(frontPages.publishedAt), desc(frontPages.id))
    .limit(kept)
  return rows.map(arranged)
}

/** The arrangements that wait for their hour, the next first; `publishedAt` is that hour. */
export async function readScheduled(db: Queryable): Promise<Arranged[]> {
  const rows = await db
    .select(columns)
    .from(frontPages)
    .leftJoin(staff, eq(staff.id, frontPages.savedBy))
    .where(gt(frontPages.publishedAt, sql`clock_timestamp()`))
    .orderBy(asc(frontPages.publishedAt), asc(frontPages.id))
  return rows.map(arranged)
}
