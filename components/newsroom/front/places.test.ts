import { expect, test } from 'vitest'
import type { Look } from '@/newsroom/front/look'
import { slotsSchema } from '@/portal/front/slots'
import { modeOf } from './mode-words'
import {
  blocksOf,
  differences,
  movedPlace,
  placesOf,
  withBlock,
  withoutPlace,
  withPlace,
  withSlot,
} from './places'

const sections = [1, 2, 3].map((id) => ({ id, name: `Mục ${id}` }))
const look: Look = {
  urgent: null,
  lead: 10,
  second: [11, 12, 13],
  blocks: { 1: 21, 2: 22 },
  shown: {},
  queue: [],
}
const empty = slotsSchema.parse({})
const move = (slots: typeof empty, key: string, to: number) =>
  movedPlace(slots, placesOf(slots, look, sections), sections, key, to)

test('places are numbered from the lead on, blocks after the second stories, the strip not at all', () => {
  const all = placesOf(empty, look, sections).map((it) => [it.key, it.number, it.showing])
  expect(all).toEqual([
    ['urgent', null, null],
    ['place.0', 1, 10],
    ['place.1', 2, 11],
    ['place.2', 3, 12],
    ['place.3', 4, 13],
    ['block.1', 5, 21],
    ['block.2', 6, 22],
    ['block.3', 7, null],
  ])
})

test('moving what came by itself pins it; a pin keeps its time; blocks move as wholes', () => {
  expect(move(empty, 'place.2', 0)).toMatchObject({
    lead: { articleId: 12 },
    second: [{ rule: 'newest' }, {}, {}],
  })
  const pinned = withSlot(empty, sections, 'place.0', { articleId: 5, until: '2026-11-25T15:00:00Z' })
  expect(move(pinned, 'place.0', 1)).toMatchObject({
    lead: { rule: 'newest' },
    second: [{ articleId: 5, until: '2026-11-25T15:00:00Z' }, {}, {}],
  })
  expect(move(empty, 'block.3', 0).blocks.map((it) => it.sectionId)).toEqual([3, 1, 2])
  for (const [key, to] of [
    ['place.0', -1],
    ['place.3', 4],
    ['urgent', 0],
    ['place.1', 1],
  ] as const)
    expect(move(empty, key, to)).toBe(empty)
})

test('places come and go', () => {
  const fewer = withoutPlace(empty, sections, 'place.2')
  expect(fewer.second).toHaveLength(2)
  expect(withPlace(withPlace(fewer)).second).toHaveLength(3)
  const without = withoutPlace(empty, sections, 'block.1')
  expect(without.blocks.map((it) => it.sectionId)).toEqual([2, 3])
  expect(blocksOf(withBlock(without, sections, 1), sections).map((it) => it.sectionId)).toEqual([2, 3, 1])
})

test('differences are counted by place; the same said in another way is none', () => {
  expect(differences(empty, withSlot(empty, sections, 'block.1', { rule: 'newest' }), sections)).toBe(0)
  expect(differences(empty, withSlot(empty, sections, 'urgent', { articleId: 1 }), sections)).toBe(1)
  expect(differences(empty, move(empty, 'place.1', 0), sections)).toBe(1)
  expect(differences(empty, move(empty, 'block.1', 1), sections)).toBe(2)
})

test('a pin says until when', () => {
  const now = '2026-11-25T10:00:00Z'
  const words = (slot: object) => modeOf(slot as never, now, (id) => `Mục ${id}`).words
  expect(words({ articleId: 1 })).toBe('không thời hạn')
  expect(words({ articleId: 1, until: '2026-11-25T15:00:00Z' })).toBe('đến 22:00 hôm nay, còn 5 giờ')
  expect(words({ articleId: 1, until: '2026-11-25T10:25:00Z' })).toBe('hết hạn sau 25 phút')
  expect(words({ articleId: 1, until: '2026-11-25T09:00:00Z' })).toBe('đã hết hạn')
  expect(words({ articleId: 1, from: '2026-11-25T10:30:00Z', until: '2026-11-25T22:00:00Z' })).toBe(
    'từ 17:30 hôm nay đến 05:00 mai',
  )
  expect(words({ rule: 'newest', sectionId: 2 })).toBe('mới nhất của Mục 2')
  expect(words({ rule: 'most-read' })).toBe('đọc nhiều nhất')
})
