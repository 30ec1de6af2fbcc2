'use server'

import { z } from 'zod'
import { storyKey } from '@/newsroom/stories/content'
import { createStory } from '@/newsroom/stories/write'
import { staffAction } from '../../../staff-action'

const id = z.int().positive()

/** Saves what the review showed as a draft; the verb judges every field. */
export const createFromWord = staffAction(
  z.object({
    key: storyKey,
    title: z.string(),
    sapo: z.string(),
    authorIds: z.array(id).max(50),
    sectionId: id.nullable(),
    lead: z.object({ mediaId: id, alt: z.string(), caption: z.string(), credit: z.string() }).nullable(),
    body: z.unknown(),
  }),
  (actor, { key, ...content }, db) => createStory(actor, content, db, key),
)
