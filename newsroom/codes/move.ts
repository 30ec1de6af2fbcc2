import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { codeMoves, codes } from '@/db/schema/sharing/codes'
import { nothing, type Change } from '../change'
import { directoryVerb } from '../directory/verb'
import { words } from '../fields'
import { forbid, invalid, missing } from '../outcome'
import { record } from '../record'
import { readSubject, subjectAt, subjectOf, targetOf, type SubjectRow } from './subject'

const shape = z.strictObject({
  code: z.string().max(12),
  to: words('Địa chỉ mới', 500, 'Ghi địa chỉ mà mã sẽ dẫn tới.'),
})

const told = ({ title, address }: SubjectRow) => (address ? `${title} (${address})` : title)

/** Points a printed code at something else of this site, or a channel of its settings. Where it led stays on record. */
export const moveCode = directoryVerb(
  'publisher',
  shape,
  async (tx, actor, given): Promise<{ change: Change }> => {
    const [row] = await tx.select().from(codes).where(eq(codes.code, given.code)).for('update')
    if (!row) return missing('Không có mã này.')
    if (row.main)
      return forbid('Mã chính của bài và của kênh không chuyển được: nó luôn theo bài, theo kênh ấy.')
    const to =
      (await subjectAt(tx, given.to)) ??
      invalid({
        field: 'to',
        message:
          'Mã chỉ dẫn tới bài, chuyên mục, trang của cổng này hoặc một kênh trong cài đặt. Chép địa chỉ trên thanh địa chỉ vào đây.',
      })
    const from = await readSubject(tx, subjectOf(row))
    if (from && from.kind === to.kind && from.id === to.id)
      invalid({ field: 'to', message: 'Mã đang dẫn tới đúng địa chỉ này rồi.' })
    await tx.update(codes).set(targetOf(to)).where(eq(codes.id, row.id))
    const move = { from: from ? told(from) : 'một nơi không còn nữa', to: told(to) }
    await tx
      .insert(codeMoves)
      .values({ codeId: row.id, ...move, movedBy: actor.kind === 'staff' ? actor.id : null })
    await record(tx, actor, 'move-code', 'code', given.code, move)
    return { change: { ...nothing, codes: true } }
  },
)

export type Move = { from: string; to: string; by: string; at: string }

/** Where a code led before, the newest first. */
export async function readMoves(db: Queryable, codeId: number): Promise<Move[]> {
  const rows = await db
    .select({ from: codeMoves.from, to: codeMoves.to, by: staff.name, at: codeMoves.at })
    .from(codeMoves)
    .leftJoin(staff, eq(staff.id, codeMoves.movedBy))
    .where(eq(codeMoves.codeId, codeId))
    .orderBy(desc(codeMoves.at), desc(codeMoves.id))
  return rows.map((it) => ({ ...it, by: it.by ?? 'Hệ thống', at: it.at.toISOString() }))
}
