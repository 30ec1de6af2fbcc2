import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database, Transaction } from '@/db/client'
import { articles } from '@/db/schema/portal/articles'
import { sections } from '@/db/schema/portal/sections'
import { frontPages } from '@/db/schema/portal/site'
import { pinnedIds, slotsSchema, type Slot, type Slots } from '@/portal/front/slots'
import type { Actor } from '../actor'
import type { Change } from '../change'
import { invalid, missing, outcome, Refused, type Outcome, type Problem } from '../outcome'
import { requireShape } from '../parse'
import { record } from '../record'
import { requireCurator } from './curator'
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
      requireCurator(actor)
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

export const scheduleShape = z.strictObject({
  slots: slotsSchema,
  at: z.iso.datetime({ offset: true, error: 'Chọn ngày và giờ lên trang.' }),
  /** The scheduled arrangement that this one takes the place of. */
  replaces: z.int().positive().nullable(),
})
export type FrontSchedule = z.input<typeof scheduleShape>

/** Puts an arrangement up for an hour to come: readers see it from then on, whatever was live before. */
export function scheduleFront(actor: Actor, input: unknown, db: Database): Promise<Outcome<{ id: number }>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      requireCurator(actor)
      const { slots, at, replaces } = requireShape(scheduleShape, input)
      const publishAt = new Date(at)
      if (publishAt.getTime() <= Date.now()) invalid({ field: 'at', message: 'Giờ hẹn phải ở phía trước.' })
      await requirePossible(tx, slots, publishAt)
      if (replaces !== null) await takeBack(tx, replaces)
      const [row] = await tx
        .insert(frontPages)
        .values({ slots, publishedAt: publishAt, savedBy: actor.id })
        .returning({ id: frontPages.id })
      await record(tx, actor, 'schedule', 'front', row!.id, { publishAt, pinned: pinnedIds(slots) })
      return { id: row!.id }
    }),
  )
}

export const unscheduleShape = z.strictObject({ id: z.int().positive() })

/** Takes a scheduled arrangement back before its hour. */
export function unscheduleFront(
  actor: Actor,
  input: unknown,
  db: Database,
): Promise<Outcome<{ id: number }>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      requireCurator(actor)
      const { id } = requireShape(unscheduleShape, input)
      const publishAt = await takeBack(tx, id)
      await record(tx, actor, 'unschedule', 'front', id, { publishAt })
      return { id }
    }),
  )
}

async function takeBack(tx: Transaction, id: number): Promise<Date | null> {
  const waits = and(eq(frontPages.id, id), gt(frontPages.publishedAt, sql`clock_timestamp()`))
  const [row] = await tx.delete(frontPages).where(waits).returning({ at: frontPages.publishedAt })
  return row ? row.at : missing('Bản hẹn này đã lên trang hoặc đã được bỏ hẹn.')
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

/** @param begins when readers begin to see it */
async function requirePossible(tx: Transaction, slots: Slots, begins = new Date(0)): Promise<void> {
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
    else if (until && new Date(until) <= begins)
      problems.push({ field, message: `${name}: ghim hết hạn trước giờ lên trang.` })
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
