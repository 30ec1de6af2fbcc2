import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable, Transaction } from '@/db/client'
import { utilities, utilityPlace } from '@/db/schema/portal/site'
import { siteChanged } from '../change'
import { href, idShape, moveShape, optionalMoment, rowShape, text, words } from '../fields'
import { missing } from '../outcome'
import { record } from '../record'
import { lastPosition, moveTo } from './order'
import { directoryVerb, type Done } from './verb'
import { requireVersion } from './version'

export type UtilityRow = typeof utilities.$inferSelect

/** Every block in its order, those that wait or are over too. */
export const listUtilities = (db: Queryable): Promise<UtilityRow[]> =>
  db.select().from(utilities).orderBy(asc(utilities.position), asc(utilities.id))

export async function readUtilityRow(db: Queryable, id: number): Promise<UtilityRow | null> {
  const [row] = await db.select().from(utilities).where(eq(utilities.id, id))
  return row ?? null
}

const shape = z
  .strictObject({
    ...rowShape,
    title: words('Tên tiện ích', 80, 'Ghi tên tiện ích.'),
    note: text('Lời ghi thêm', 200),
    href,
    place: z.enum(utilityPlace.enumValues, { error: 'Chọn nơi đặt.' }),
    showFrom: optionalMoment('Giờ bắt đầu'),
    showUntil: optionalMoment('Giờ kết thúc'),
  })
  .refine(({ showFrom, showUntil }) => !showFrom || !showUntil || showFrom < showUntil, {
    path: ['showUntil'],
    error: 'Giờ kết thúc phải sau giờ bắt đầu.',
  })

/** Makes a block of "Tiện ích thông tin", or changes one. */
export const saveUtility = directoryVerb('publisher', shape, async (tx, actor, given): Promise<Done> => {
  const { id, version, ...row } = given
  const before = id === null ? null : await lock(tx, id)
  if (id !== null) await requireVersion(tx, 'utility', id, version)
  const [saved] = before
    ? await tx.update(utilities).set(row).where(eq(utilities.id, before.id)).returning({ id: utilities.id })
    : await tx
        .insert(utilities)
        .values({ ...row, position: await lastPosition(tx, utilities) })
        .returning({ id: utilities.id })
  const { title: name, href } = given
  await record(tx, actor, before ? 'update' : 'create', 'utility', saved!.id, { name, href })
  return { id: saved!.id, change: siteChanged }
})

/** Deletes a block. */
export const removeUtility = directoryVerb('publisher', idShape, async (tx, actor, { id }): Promise<Done> => {
  const { title: name, href } = await lock(tx, id)
  await tx.delete(utilities).where(eq(utilities.id, id))
  await record(tx, actor, 'delete', 'utility', id, { name, href })
  return { id, change: siteChanged }
})

/** Puts a block at another place. */
export const moveUtility = directoryVerb(
  'publisher',
  moveShape,
  async (tx, actor, { id, to }): Promise<Done> => {
    const { title: name } = await lock(tx, id)
    await moveTo(tx, utilities, undefined, id, to)
    await record(tx, actor, 'move', 'utility-order', id, { name, to: to + 1 })
    return { id, change: siteChanged }
  },
)

async function lock(tx: Transaction, id: number): Promise<UtilityRow> {
  const [row] = await tx.select().from(utilities).where(eq(utilities.id, id)).for('update')
  return row ?? missing('Tiện ích này không còn nữa.')
}
