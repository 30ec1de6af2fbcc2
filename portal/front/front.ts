import type { Queryable } from '@/db/client'
import { readRelated } from '../related'
import type { ListItem } from '../listing'
import type { Section } from '../site'
import { Arrangement, type Front } from './arrange'
import { readPool, readSlots } from './pool'
import type { Slots } from './slots'

/** What an older story may still say beside the lead. */
const daysOfBullets = 60

/**
 * The whole front page in three queries: the arrangement of staff, all that may be shown, what is related to the lead.
 * @param sections the top sections in their order, as `readSite` gives them
 */
export async function readFront(db: Queryable, sections: Section[], now = new Date()): Promise<Front> {
  return arrangeFront(db, await readSlots(db), sections, now)
}

/** The front page as it would stand under some arrangement. */
export async function arrangeFront(
  db: Queryable,
  slots: Slots,
  sections: Section[],
  now: Date,
): Promise<Front> {
  const page = new Arrangement(await readPool(db, slots), sections, now)
  const urgent = page.urgent(slots.urgent)
  const lead = page.lead(slots.lead)
  const second = page.second(slots.second, lead)
  const bullets = lead ? page.bullets(await relatedNow(db, lead)) : []
  return {
    urgent,
    lead,
    second,
    bullets,
    strip: page.strip(),
    notices: page.notices(),
    latest: page.latest(),
    blocks: page.blocks(slots.blocks),
    mostRead: page.mostRead(),
  }
}

async function relatedNow(db: Queryable, lead: ListItem): Promise<ListItem[]> {
  const oldest = Date.parse(lead.publishedAt) - daysOfBullets * 86_400_000
  const related = await readRelated(db, lead, 12)
  return related.filter((it) => Date.parse(it.publishedAt) >= oldest)
}
