import { randomUUID } from 'node:crypto'
import type { WordAnswer } from '@/components/newsroom/word/word-answer'
import { currentActor } from '@/app/session'
import { isSameOrigin } from '@/app/uploads/same-origin'
import { takeFile } from '@/app/uploads/take-file'
import { db } from '@/db/client'
import { log } from '@/log'
import { answerTo, broken, signedOut } from '@/newsroom/answer'
import { mayUploadMore } from '@/newsroom/media/library/pace'
import { pickedFrom } from '@/newsroom/media/library/picked'
import { mostWordBytes, readWord } from '@/newsroom/word/docx/read'

const answer = (status: number, body: WordAnswer | { error: string }) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/** Reads a Word file (multipart, field `file`) as a story that is not saved; its pictures go to the library. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return answer(403, { error: 'Yêu cầu đến từ một trang khác.' })
  const actor = await currentActor()
  if (!actor) return answer(401, { error: signedOut.message })
  try {
    if (!(await mayUploadMore(actor, db())))
      return answer(429, {
        error: 'Bạn đã tải lên quá nhiều tệp trong một giờ qua. Hãy thử lại sau ít phút.',
      })
    const taken = await takeFile(request, mostWordBytes)
    if (!('path' in taken)) return answer(taken.status, { error: taken.message })
    const read = await readWord(actor, taken, db())
    if (read.ok) return answer(200, { ...read.value, media: read.value.media.map(pickedFrom) })
    const { message, problems } = answerTo(read.failure)
    return answer(422, { error: problems.map((it) => it.message).join(' ') || message })
  } catch (error) {
    const id = randomUUID().slice(0, 8)
    log.error({ id, err: error }, 'a Word file broke')
    return answer(500, { error: broken(id).message })
  }
}
