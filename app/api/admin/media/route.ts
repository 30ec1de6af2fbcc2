import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { MediaListing, PickedMedia } from '@/components/newsroom/media/picked'
import { currentActor } from '@/app/session'
import { isSameOrigin } from '@/app/uploads/same-origin'
import { takeFile } from '@/app/uploads/take-file'
import { db } from '@/db/client'
import { log } from '@/log'
import { answerTo, broken, signedOut } from '@/newsroom/answer'
import { listMedia, readMedia } from '@/newsroom/media/library/list'
import { readMediaFilter } from '@/newsroom/media/library/filter'
import { pickedFrom } from '@/newsroom/media/library/picked'
import { mayUploadMore } from '@/newsroom/media/library/pace'
import { processPicture } from '@/newsroom/media/pictures/process'
import { mostFileBytes, receive } from '@/newsroom/media/receive'

const answer = (body: PickedMedia | MediaListing, status = 200) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
const refuse = (status: number, error: string) =>
  Response.json({ error }, { status, headers: { 'Cache-Control': 'no-store' } })

/** The library for pickers: `?loai=image&q=cau+rao&sau=…`. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return refuse(401, signedOut.message)
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const { rows, next } = await listMedia(actor, readMediaFilter(asked), db())
  return answer({ items: rows.map(pickedFrom), next })
}

/** Longer than the variants of one picture take; others may wait before it. Milliseconds. */
const patience = 20_000

/** Takes one file (multipart, field `file`) into the library, whatever it is, by its content. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return refuse(403, 'Yêu cầu đến từ một trang khác.')
  const actor = await currentActor()
  if (!actor) return refuse(401, signedOut.message)
  try {
    if (!(await mayUploadMore(actor, db())))
      return refuse(429, 'Bạn đã tải lên quá nhiều tệp trong một giờ qua. Hãy thử lại sau ít phút.')
    const taken = await takeFile(request, mostFileBytes)
    if (!('path' in taken)) return refuse(taken.status, taken.message)
    const received = await receive(actor, taken, db())
    if (!received.ok)
      return refuse(received.failure.kind === 'forbidden' ? 403 : 422, reason(received.failure))
    const { id, kind } = received.value
    if (kind === 'image') await Promise.race([processPicture(db(), id), wait(patience, null, { ref: false })])
    const row = await readMedia(id, db())
    if (row?.state !== 'failed') return answer(pickedFrom(row ?? received.value), 201)
    return refuse(500, 'Máy chủ không xử lý được ảnh này. Hãy thử tải lên lại.')
  } catch (error) {
    const id = randomUUID().slice(0, 8)
    log.error({ id, err: error }, 'an upload broke')
    return refuse(500, broken(id).message)
  }
}

const reason = (failure: Parameters<typeof answerTo>[0]): string => {
  const { message, problems } = answerTo(failure)
  return problems.map((it) => it.message).join(' ') || message
}
