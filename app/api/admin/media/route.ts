import { setTimeout as wait } from 'node:timers/promises'
import type { MediaListing, PickedMedia } from '@/components/newsroom/media/picked'
import { currentActor } from '@/app/session'
import { answer, answerUpload, refuse, refuseSignedOut } from '@/app/uploads/answer'
import { db } from '@/db/client'
import { readMediaFilter } from '@/newsroom/media/library/filter'
import { listMedia, readMedia } from '@/newsroom/media/library/list'
import { pickedFrom } from '@/newsroom/media/library/picked'
import { processPicture } from '@/newsroom/media/pictures/process'
import { receive } from '@/newsroom/media/receive'

/** The library for pickers: `?loai=image&q=cau+rao&sau=…`. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return refuseSignedOut()
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const { rows, next } = await listMedia(actor, readMediaFilter(asked), db())
  return answer({ items: rows.map(pickedFrom), next } satisfies MediaListing)
}

/** Longer than the variants of one picture take; others may wait before it. Milliseconds. */
const patience = 20_000

/** Takes one file (multipart, field `file`) into the library, whatever it is, by its content. */
export const POST = (request: Request): Promise<Response> =>
  answerUpload(
    request,
    (actor, taken) => receive(actor, taken, db()),
    async (received) => {
      const { id, kind } = received
      if (kind === 'image')
        await Promise.race([processPicture(db(), id), wait(patience, null, { ref: false })])
      const row = await readMedia(id, db())
      if (row?.state === 'failed')
        return refuse(500, 'Máy chủ không xử lý được ảnh này. Hãy thử tải lên lại.')
      return answer(pickedFrom(row ?? received) satisfies PickedMedia, 201)
    },
  )
