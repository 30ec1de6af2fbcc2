import { desc, eq, gt, max, sql, sum } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable } from '@/db/client'
import { missingAddresses } from '@/db/schema/portal/counts'
import { redirects } from '@/db/schema/portal/site'
import { readRedirect } from '@/portal/old/redirects'
import { nothing, type Change } from '../change'
import { directoryVerb } from '../directory/verb'
import { words } from '../fields'
import { record } from '../record'
import { vietnamToday } from '../vietnam-day'
import { readOld } from './address'
import { suggestFor, type Suggestion } from './suggest'

export type Lost = {
  /** As it was asked for, encoded. */
  path: string
  /** In plain letters. */
  address: string
  /** Asked for so often within the last thirty days. */
  n: number
  /** The last day, `2026-11-25`. */
  day: string
  suggestion: Suggestion | null
}

const daysBack = 30

/** Addresses that were asked for and not found, the most wanted first; what leads somewhere by now is left out. */
export async function listLost(db: Queryable, limit: number): Promise<Lost[]> {
  const n = sum(missingAddresses.n).mapWith(Number)
  const rows = await db
    .select({ path: missingAddresses.path, n, day: max(missingAddresses.day) })
    .from(missingAddresses)
    .leftJoin(redirects, eq(redirects.path, missingAddresses.path))
    .where(gt(missingAddresses.day, sql`${vietnamToday} - ${daysBack}::int`))
    .groupBy(missingAddresses.path)
    .having(sql`bool_and(${redirects.id} is null)`)
    .orderBy(desc(n), missingAddresses.path)
    .limit(limit)
  const lost: Lost[] = []
  for (const { path, n, day } of rows) {
    const old = readOld(path)
    if ('wrong' in old || (await readRedirect(db, old.address)) !== null) continue
    lost.push({ path, address: old.address, n, day: day!, suggestion: await suggestFor(db, old.address) })
  }
  return lost
}

const shape = z.strictObject({ path: words('Địa chỉ', 2000, 'Chọn một địa chỉ.') })

/** Takes an address out of the report, as one that nobody needs. */
export const dropLost = directoryVerb(
  'administrator',
  shape,
  async (tx, actor, { path }): Promise<{ change: Change }> => {
    await tx.delete(missingAddresses).where(eq(missingAddresses.path, path))
    await record(tx, actor, 'ignore', 'missing-address', path)
    return { change: nothing }
  },
)
