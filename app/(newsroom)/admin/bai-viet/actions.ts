'use server'

import { z } from 'zod'
import type { FoundStory } from '@/components/newsroom/shell/found-story'
import { db } from '@/db/client'
import { workOnMany } from '@/newsroom/stories/bulk'
import { dropFilter, saveFilter } from '@/newsroom/stories/listing/saved'
import { findByTitle } from '@/newsroom/stories/listing/page'
import { deleteStory } from '@/newsroom/stories/write'
import { currentActor } from '../../../session'
import { staffAction } from '../../staff-action'

const storyId = z.int().positive()
const picked = z.object({ storyId, version: z.int().positive() })
const work = z.discriminatedUnion('do', [
  z.object({ do: z.literal('approve') }),
  z.object({ do: z.literal('return'), reason: z.string({ error: 'Ghi lý do trả lại.' }) }),
  z.object({ do: z.literal('move'), sectionId: z.int({ error: 'Chọn chuyên mục.' }).positive() }),
])

export const workOnStories = staffAction(
  z.object({ stories: z.array(picked).min(1).max(100), work }),
  workOnMany,
)
export const saveListFilter = staffAction(
  z.object({ name: z.string({ error: 'Đặt tên cho bộ lọc.' }), query: z.string().max(2000) }),
  saveFilter,
)
export const dropListFilter = staffAction(z.object({ id: z.int().positive() }), dropFilter)
export const deleteDraft = staffAction(z.object({ storyId }), (actor, input, database) =>
  deleteStory(actor, input.storyId, database),
)

/** For the palette: a handful of stories whose title has the words; none for who is not signed in. */
export async function findStories(words: string): Promise<FoundStory[]> {
  const actor = await currentActor()
  if (!actor || typeof words !== 'string') return []
  return findByTitle(actor, words.slice(0, 100), 8, db())
}
