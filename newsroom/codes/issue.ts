import { z } from 'zod'
import { issueCode } from '@/sharing/issue'
import { nothing, type Change } from '../change'
import { directoryVerb } from '../directory/verb'
import { id, text, words } from '../fields'
import { missing } from '../outcome'
import { record } from '../record'
import { readSubject, subjectKinds, targetOf } from './subject'

const mostPlaces = 200

const place = z.strictObject({
  place: words('Nơi đặt', 120, 'Ghi nơi đặt mã.'),
  ward: text('Phường, xã', 80),
  note: text('Ghi chú', 200),
})
const shape = z.strictObject({
  kind: z.enum(subjectKinds, { error: 'Chọn nơi mã dẫn tới.' }),
  id,
  places: z
    .array(place)
    .min(1, { error: 'Ghi ít nhất một nơi đặt.' })
    .max(mostPlaces, { error: `Mỗi lần làm nhiều nhất ${mostPlaces} mã.` }),
})

export type Issued = { codes: string[]; change: Change }

/** One new code for each place. They lead to the same, and each is counted for itself. */
export const issueCodes = directoryVerb('publisher', shape, async (tx, actor, given): Promise<Issued> => {
  const subject = (await readSubject(tx, given)) ?? missing('Nơi mã dẫn tới không còn nữa.')
  const made: string[] = []
  const issuedBy = actor.kind === 'staff' ? actor.id : null
  for (const it of given.places) made.push(await issueCode(tx, { ...targetOf(subject), ...it, issuedBy }))
  await record(tx, actor, 'issue-codes', given.kind, given.id, { codes: made, places: given.places })
  return { codes: made, change: { ...nothing, codes: true } }
})
