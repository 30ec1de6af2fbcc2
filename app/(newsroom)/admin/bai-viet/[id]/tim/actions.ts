'use server'

import { z } from 'zod'
import { findAuthors, findPublished, findTopics, namesIn } from '@/newsroom/stories/desk/choices'
import { staffAction } from '../../../../staff-action'

const words = z.string({ error: 'Gõ vài chữ để tìm.' }).transform((it) => it.slice(0, 100))
const ids = z.array(z.int().positive()).max(50, { error: 'Chọn quá nhiều.' })
const found = async <T>(rows: Promise<T>) => ({ ok: true as const, value: await rows })

export const searchAuthors = staffAction(z.strictObject({ words }), (_, input, db) =>
  found(findAuthors(input.words, db)),
)
export const searchTopics = staffAction(z.strictObject({ words }), (_, input, db) =>
  found(findTopics(input.words, db)),
)
export const searchPublished = staffAction(
  z.strictObject({ words, except: z.int().positive().nullable() }),
  (_, input, db) => found(findPublished(input.words, input.except, db)),
)
export const readNames = staffAction(
  z.strictObject({ authorIds: ids, topicIds: ids, relatedIds: ids }),
  (_, input, db) => found(namesIn(input, db)),
)
