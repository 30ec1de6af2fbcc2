import { and, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database, Transaction } from '@/db/client'
import { articles } from '@/db/schema/portal/articles'
import { sections } from '@/db/schema/portal/sections'
import { frontPages } from '@/db/schema/portal/site'
import { pinnedIds, slotsSchema, type Slot, type Slots } from '@/portal/front/slots'
import { atLeast, type Actor } from '../actor'
import type { Change } from '../change'
import { forbid, invalid, outcome, Refused, type Outcome, type Problem } from '../outcome'
import { requireShape } from '../parse'
import { record } from '../record'
import { readArrangements } from './live'

export const frontShape = z.strictObject({
  slots: slotsSchema,
  /** The arrangement that was live when this one was begun; null when there was none. */
  basedOn: z.int().positive().nullable(),
})
export type FrontInput = z.input<typeof frontShape>
export type FrontPublished = { id: number; change: Change }

/**
 * Puts an arrangement on the front page, for the very next reader. Refused when a colleague published another one
 * since this one was begun.
 */
export function publishFront(actor: Actor, input: unknown, db: Database): Promise<Outcome<FrontPublished>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      if (!atLeast(actor, 'publisher')) forbid('Trang chủ do thư ký tòa soạn sắp xếp.')
      const { slots, basedOn } = requireShape(frontShape, input)
      await tx.execute(sql`lock table ${frontPages} in share row exclusive mode`)
      const [live] = await readArrangements(tx)
      if ((live?.id ?? null) !== basedOn)
        throw new Refused({
          kind: 'conflict',
          version: live?.id ?? 0,
          savedBy: live?.by ?? '',
          savedAt: live?.publishedAt ?? new Date().toISOString(),
        })
      await requirePossible(tx, slots)
      const [row] = await tx
        .insert(frontPages)
        .values({ slots, publishedAt: sql`clock_timestamp()`, savedBy: actor.id })
        .returning({ id: frontPages.id })
      await record(tx, actor, 'publish', 'front', row!.id, { pinned: pinnedIds(slots) })
      return { id: row!.id, change: { slugs: [], lists: true, site: false } }
    }),
  )
}

/** What people call the places, in the order of the list. */
function places(slots: Slots): { field: string; name: string; slot: Slot }[] {
  const numbered = [slots.lead, ...slots.second]
  return [
    { field: 'urgent', name: 'Tin khẩn', slot: slots.urgent },
    ...numbered.map((slot, n) => ({ field: `place.${n}`, name: `Vị trí ${n + 1}`, slot })),
    ...slots.blocks.map(({ first, sectionId }, n) => ({
      field: `block.${sectionId}`,
      name: `Vị trí ${numbered.length + n + 1}`,
      slot: first,
    })),
  ]
}

async function requirePossible(tx: Transaction, slots: Slots): Promise<void> {
  const asked = pinnedIds(slots)
  const known = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(inArray(articles.id, [0, ...asked]), isNull(articles.ending)))
  const wantedSections = [
    ...slots.blocks.map((it) => it.sectionId),
    ...places(slots).flatMap(({ slot }) => ('rule' in slot && slot.sectionId ? slot.sectionId : [])),
  ]
  const sectionIds = await tx
    .select({ id: sections.id })
    .from(sections)
    .where(inArray(sections.id, [0, ...wantedSections]))
  const has = (rows: { id: number }[], id: number) => rows.some((it) => it.id === id)
  const problems: Problem[] = []
  const seen = new Map<number, string>()
  for (const { field, name, slot } of places(slots)) {
    if ('rule' in slot) {
      if (slot.sectionId && !has(sectionIds, slot.sectionId))
        problems.push({ field, message: `${name}: chuyên mục không còn nữa.` })
      continue
    }
    const { articleId, from, until } = slot
    const before = seen.get(articleId)
    if (!has(known, articleId)) problems.push({ field, message: `${name}: bài này đã gỡ hoặc chưa đăng.` })
    else if (before) problems.push({ field, message: `${name}: bài này đã ghim ở ${before}.` })
    if (from && until && Date.parse(until) <= Date.parse(from))
      problems.push({ field, message: `${name}: giờ hết hạn phải sau giờ bắt đầu.` })
    seen.set(articleId, name.replace('Vị trí', 'vị trí').replace('Tin khẩn', 'tin khẩn'))
  }
  const blocks = slots.blocks.map((it) => it.sectionId)
  for (const sectionId of new Set(blocks)) {
    const field = `block.${sectionId}`
    if (!has(sectionIds, sectionId)) problems.push({ field, message: 'Có chuyên mục không còn nữa.' })
    if (blocks.filter((it) => it === sectionId).length > 1)
      problems.push({ field, message: 'Một chuyên mục chỉ có một khối trên trang chủ.' })
  }
  if (problems.length > 0) invalid(...problems)
}
