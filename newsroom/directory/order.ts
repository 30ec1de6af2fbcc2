import { asc, eq, max, type SQL } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { sections } from '@/db/schema/portal/sections'
import { channels, pages, utilities } from '@/db/schema/portal/site'
import { missing } from '../outcome'

type Ordered = typeof sections | typeof channels | typeof pages | typeof utilities

/**
 * Puts one row at a place among its siblings and numbers them anew.
 * @param to from 0; beyond the end is the end
 */
export async function moveTo(
  tx: Transaction,
  table: Ordered,
  siblings: SQL | undefined,
  id: number,
  to: number,
) {
  const rows = await tx
    .select({ id: table.id, position: table.position })
    .from(table)
    .where(siblings)
    .orderBy(asc(table.position), asc(table.id))
    .for('update')
  const row = rows.find((it) => it.id === id) ?? missing('Mục này không còn nữa.')
  const others = rows.filter((it) => it !== row)
  const next = [...others.slice(0, to), row, ...others.slice(to)]
  for (const [position, it] of next.entries())
    if (it.position !== position) await tx.update(table).set({ position }).where(eq(table.id, it.id))
}

/** The position after the last sibling. */
export async function lastPosition(tx: Transaction, table: Ordered, siblings?: SQL): Promise<number> {
  const [row] = await tx
    .select({ last: max(table.position) })
    .from(table)
    .where(siblings)
  return (row?.last ?? -1) + 1
}
