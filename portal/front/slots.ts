import { z } from 'zod'

const moment = z.iso.datetime({ offset: true }).nullish()

/** One article that staff put there, from and until when they said. */
const pinned = z.object({ articleId: z.number().int().positive(), from: moment, until: moment })

/** What fills a place by itself; with `sectionId` from that section and its children alone. */
const automatic = z.object({
  rule: z.enum(['newest', 'most-read']),
  sectionId: z.number().int().positive().nullish(),
})

export const slotSchema = z.union([pinned, automatic])
export type Slot = z.output<typeof slotSchema>
export type Automatic = z.output<typeof automatic>

const newest: Automatic = { rule: 'newest' }

/**
 * The front page as staff arranged it: what `front_pages.slots` holds. `urgent` that is not pinned shows what its
 * own editors marked as urgent. `blocks` left empty: every section in its order.
 */
export const slotsSchema = z.object({
  lead: slotSchema.default(newest),
  second: z.array(slotSchema).max(3).default([newest, newest, newest]),
  urgent: slotSchema.default(newest),
  blocks: z
    .array(z.object({ sectionId: z.number().int().positive(), first: slotSchema.default(newest) }))
    .max(30)
    .default([]),
})
export type Slots = z.output<typeof slotsSchema>

/** The pin that holds a place at this moment, else null: then the place fills itself. */
export function pinnedNow(slot: Slot, now: Date): number | null {
  if (!('articleId' in slot)) return null
  const { from, until, articleId } = slot
  const begun = !from || new Date(from) <= now
  return begun && (!until || now < new Date(until)) ? articleId : null
}

const everySlot = (slots: Slots): Slot[] => [
  slots.lead,
  ...slots.second,
  slots.urgent,
  ...slots.blocks.map((it) => it.first),
]

/** Every article that some place asks for, now or later. */
export const pinnedIds = (slots: Slots): number[] =>
  everySlot(slots).flatMap((it) => ('articleId' in it ? it.articleId : []))
