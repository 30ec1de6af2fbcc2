import type { Look } from '@/newsroom/front/look'
import type { Slot, Slots } from '@/portal/front/slots'

type SectionName = { id: number; name: string }

/** One place of the front page: what staff set there, and what stands there now. */
export type Place = {
  /** What a refusal calls it: `urgent`, `place.0`, `block.7`. */
  key: string
  group: 'urgent' | 'top' | 'block'
  /** As in the preview; the urgent strip has none. */
  number: number | null
  slot: Slot
  section: SectionName | null
  showing: number | null
}

const newest: Slot = { rule: 'newest' }

/** The blocks in their order; none set means every section in its own. */
export function blocksOf(slots: Slots, sections: SectionName[]): Slots['blocks'] {
  return slots.blocks.length > 0 ? slots.blocks : sections.map(({ id }) => ({ sectionId: id, first: newest }))
}

/** Every place in the order of the list, numbered as the preview numbers them. */
export function placesOf(slots: Slots, look: Look, sections: SectionName[]): Place[] {
  const top = [slots.lead, ...slots.second].map((slot, n): Place => {
    const showing = n === 0 ? look.lead : (look.second[n - 1] ?? null)
    return { key: `place.${n}`, group: 'top', number: n + 1, slot, section: null, showing }
  })
  const blocks = blocksOf(slots, sections).flatMap(({ sectionId, first }): Place[] => {
    const section = sections.find((it) => it.id === sectionId)
    if (!section) return []
    const showing = look.blocks[sectionId] ?? null
    return [{ key: `block.${sectionId}`, group: 'block', number: null, slot: first, section, showing }]
  })
  const urgent: Place = {
    key: 'urgent',
    group: 'urgent',
    number: null,
    slot: slots.urgent,
    section: null,
    showing: look.urgent,
  }
  return [urgent, ...top, ...blocks.map((it, n) => ({ ...it, number: top.length + n + 1 }))]
}

/** Puts something else in a place. */
export function withSlot(slots: Slots, sections: SectionName[], key: string, slot: Slot): Slots {
  if (key === 'urgent') return { ...slots, urgent: slot }
  if (key === 'place.0') return { ...slots, lead: slot }
  const n = numberIn(key, 'place.')
  if (n !== null) return { ...slots, second: slots.second.map((it, at) => (at === n - 1 ? slot : it)) }
  const sectionId = numberIn(key, 'block.')
  const blocks = blocksOf(slots, sections)
  return { ...slots, blocks: blocks.map((it) => (it.sectionId === sectionId ? { ...it, first: slot } : it)) }
}

/**
 * Moves what stands in a place to another of its group. An article that came by itself is pinned by that: a rule
 * has no place of its own.
 */
export function movedPlace(
  slots: Slots,
  places: Place[],
  sections: SectionName[],
  key: string,
  to: number,
): Slots {
  const place = places.find((it) => it.key === key)
  if (!place || place.group === 'urgent') return slots
  const group = places.filter((it) => it.group === place.group)
  const from = group.indexOf(place)
  if (to < 0 || to >= group.length || to === from) return slots
  if (place.group === 'block') {
    const shown = group.map((it) => it.section!.id)
    const all = blocksOf(slots, sections)
    return { ...slots, blocks: inserted(shown, from, to).map((id) => all.find((it) => it.sectionId === id)!) }
  }
  const moving = 'rule' in place.slot && place.showing ? { articleId: place.showing } : place.slot
  const [lead, ...second] = inserted(
    group.map((it, n) => (n === from ? moving : it.slot)),
    from,
    to,
  )
  return { ...slots, lead: lead!, second }
}

/** Takes a place away: a second story, or a section's block. */
export function withoutPlace(slots: Slots, sections: SectionName[], key: string): Slots {
  const n = numberIn(key, 'place.')
  if (n !== null) return { ...slots, second: slots.second.filter((_, at) => at !== n - 1) }
  const sectionId = numberIn(key, 'block.')
  return { ...slots, blocks: blocksOf(slots, sections).filter((it) => it.sectionId !== sectionId) }
}

export const mostSecond = 3

export function withPlace(slots: Slots): Slots {
  return slots.second.length < mostSecond ? { ...slots, second: [...slots.second, newest] } : slots
}

export function withBlock(slots: Slots, sections: SectionName[], sectionId: number): Slots {
  return { ...slots, blocks: [...blocksOf(slots, sections), { sectionId, first: newest }] }
}

/** How many places two arrangements differ in. */
export function differences(a: Slots, b: Slots, sections: SectionName[]): number {
  const all = (slots: Slots) =>
    [slots.urgent, slots.lead, ...slots.second].map((it) => JSON.stringify(plain(it)))
  const blocks = (slots: Slots) =>
    blocksOf(slots, sections).map((it) => JSON.stringify([it.sectionId, plain(it.first)]))
  return differing(all(a), all(b)) + differing(blocks(a), blocks(b))
}

const plain = (slot: Slot) =>
  'rule' in slot
    ? [slot.rule, slot.sectionId ?? null]
    : [slot.articleId, slot.from ?? null, slot.until ?? null]
const differing = (a: string[], b: string[]) =>
  Array.from({ length: Math.max(a.length, b.length) }).filter((_, n) => a[n] !== b[n]).length

const numberIn = (key: string, prefix: string) =>
  key.startsWith(prefix) ? Number(key.slice(prefix.length)) : null

function inserted<T>(all: T[], from: number, to: number): T[] {
  const rest = all.filter((_, n) => n !== from)
  return [...rest.slice(0, to), all[from]!, ...rest.slice(to)]
}
