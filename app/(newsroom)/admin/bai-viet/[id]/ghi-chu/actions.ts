'use server'

import { z } from 'zod'
import { addNote, readNotes, resolveNote } from '@/newsroom/stories/notes'
import { staffAction } from '../../../../staff-action'

const id = z.int({ error: 'Mã không hợp lệ.' }).positive({ error: 'Mã không hợp lệ.' })
const words = z.string({ error: 'Viết ghi chú.' })

export const listNotes = staffAction(z.strictObject({ storyId: id }), readNotes)
export const writeNote = staffAction(z.strictObject({ storyId: id, text: words, quote: words }), addNote)
export const settleNote = staffAction(
  z.strictObject({ storyId: id, noteId: id, resolved: z.boolean() }),
  resolveNote,
)
