import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Database, Transaction } from '@/db/client'
import { media } from '@/db/schema/portal/media'
import { atLeast, inSection, type Actor, type Role } from '../../actor'
import { nothing, type Change } from '../../change'
import { requireVersion } from '../../directory/version'
import { id, text } from '../../fields'
import { forbid, invalid, missing, outcome, type Outcome } from '../../outcome'
import { requireShape } from '../../parse'
import { refreshMedium } from '../../publication/refresh'
import { record } from '../../record'
import { forget } from '../storage/content'
import type { MediaRow } from './list'
import { countUses, sectionsShowing } from './uses'

const share = z.number({ error: 'Điểm chính phải là số.' }).min(0).max(1)

const describeShape = z.strictObject({
  id,
  version: z.int().min(0),
  alt: text('Mô tả ảnh', 300),
  caption: text('Chú thích', 500),
  credit: text('Nguồn', 150),
  focalX: share,
  focalY: share,
  showsChild: z.boolean(),
  consentNote: text('Lời đồng ý', 500),
})

/**
 * Says what a medium shows, whose it is and what a crop must keep. The words are what a story begins with; those of
 * stories that use it already stay their own. Who uploaded it may, and editors.
 */
export function describeMedium(
  actor: Actor,
  input: unknown,
  db: Database,
): Promise<Outcome<{ id: number; change: Change }>> {
  return outcome(async () => {
    const { id, version, ...said } = requireShape(describeShape, input)
    return db.transaction(async (tx) => {
      const row = await openMedium(tx, actor, id)
      await requireVersion(tx, 'media', id, version)
      if (said.showsChild && !said.consentNote)
        invalid({ field: 'consentNote', message: 'Ghi ai đồng ý cho đăng, khi nào, bằng cách nào.' })
      const isMoved = Math.fround(said.focalX) !== row.focalX || Math.fround(said.focalY) !== row.focalY
      if (isMoved) await requireOver(tx, actor, id, 'editor', 'đổi điểm chính')
      await tx.update(media).set(said).where(eq(media.id, id))
      await record(tx, actor, 'describe', 'media', id, { name: row.name })
      return { id, change: isMoved ? await refreshMedium(tx, id) : nothing }
    })
  })
}

const aimShape = z.strictObject({ id, focalX: share, focalY: share })

/** Moves the point that every crop of a picture keeps, from wherever the picture stands. The last one counts. */
export function aimMedium(
  actor: Actor,
  input: unknown,
  db: Database,
): Promise<Outcome<{ id: number; change: Change }>> {
  return outcome(async () => {
    const { id, ...focus } = requireShape(aimShape, input)
    return db.transaction(async (tx) => {
      const row = await openMedium(tx, actor, id)
      await requireOver(tx, actor, id, 'editor', 'đổi điểm chính')
      await tx.update(media).set(focus).where(eq(media.id, id))
      await record(tx, actor, 'describe', 'media', id, { name: row.name })
      return { id, change: await refreshMedium(tx, id) }
    })
  })
}

/** Takes a medium that stands nowhere out of the library, files and all. */
export function deleteMedium(actor: Actor, input: { id: number }, db: Database): Promise<Outcome<null>> {
  return outcome(async () => {
    const row = await db.transaction(async (tx) => {
      const row = await openMedium(tx, actor, input.id)
      const uses = (await countUses([row.id], tx)).get(row.id) ?? 0
      if (uses > 0)
        invalid({
          field: 'form',
          message: `Đang dùng ở ${uses} chỗ nên không xóa được. Gỡ khỏi các chỗ đó trước.`,
        })
      await tx.delete(media).where(eq(media.id, row.id))
      await record(tx, actor, 'delete', 'media', row.id, { name: row.name })
      return row
    })
    await forget(db, row)
    return null
  })
}

/** Whether the actor may describe, replace or delete it at all. */
export const mayTouch = (actor: Actor, row: Pick<MediaRow, 'uploadedBy'>): boolean =>
  row.uploadedBy === actor.id || atLeast(actor, 'editor')

/** Locks a medium that the actor may touch. */
export async function openMedium(tx: Transaction, actor: Actor, id: number): Promise<MediaRow> {
  const [row] = await tx.select().from(media).where(eq(media.id, id)).for('update')
  if (!row) return missing('Tệp này không còn trong thư viện.')
  if (!mayTouch(actor, row)) forbid('Đây là tệp của người khác: chỉ người tải lên và biên tập viên sửa được.')
  return row
}

const who = { editor: 'biên tập viên', publisher: 'thư ký tòa soạn' }

/** What readers see already is changed by those alone who may change it in its sections. */
export async function requireOver(
  tx: Transaction,
  actor: Actor,
  id: number,
  least: Extract<Role, 'editor' | 'publisher'>,
  what: string,
): Promise<void> {
  const sections = await sectionsShowing(id, tx)
  if (sections.length === 0) return
  if (!atLeast(actor, least) || !sections.every((it) => inSection(actor, it)))
    forbid(`Tệp đang đứng trong bài đã đăng: chỉ ${who[least]} của các chuyên mục đó ${what} được.`)
}
