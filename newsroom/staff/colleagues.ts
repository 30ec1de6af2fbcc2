import { asc } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { collator } from '@/vietnamese/sort'

export type Colleague = { id: number; name: string; active: boolean }

/** Everybody of the newsroom, those who left last. */
export async function readColleagues(db: Queryable): Promise<Colleague[]> {
  const rows = await db
    .select({ id: staff.id, name: staff.name, active: staff.active })
    .from(staff)
    .orderBy(asc(staff.id))
  return rows.sort((a, b) => Number(b.active) - Number(a.active) || collator.compare(a.name, b.name))
}
