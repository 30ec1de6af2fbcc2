import { randomUUID } from 'node:crypto'
import { log } from '@/log'
import { answerTo, broken, signedOut } from '@/newsroom/answer'
import type { Outcome } from '@/newsroom/outcome'
import type { StaffActor } from '@/newsroom/staff/sessions'
import { db } from '@/db/client'
import { mayUploadMore } from '@/newsroom/media/library/pace'
import { mostFileBytes } from '@/newsroom/media/receive'
import { currentActor } from '../session'
import { isSameOrigin } from './same-origin'
import { takeFile, type Taken } from './take-file'

const headers = { 'Cache-Control': 'no-store' }

export const answer = (body: object, status = 200) => Response.json(body, { status, headers })
export const refuse = (status: number, error: string) => answer({ error }, status)
export const refuseSignedOut = () => refuse(401, signedOut.message)

/**
 * What every upload is: a page of ours asks, somebody is signed in, the file comes to the disk, a verb takes it.
 * @param work the verb, and the answer to what it gave; the file is the verb's from then on
 */
export async function answerUpload<T>(
  request: Request,
  verb: (actor: StaffActor, taken: Taken) => Promise<Outcome<T>>,
  done: (value: T) => Promise<Response>,
): Promise<Response> {
  if (!isSameOrigin(request)) return refuse(403, 'Yêu cầu đến từ một trang khác.')
  try {
    const actor = await currentActor()
    if (!actor) return refuseSignedOut()
    if (!(await mayUploadMore(actor, db())))
      return refuse(429, 'Bạn đã tải lên quá nhiều tệp trong một giờ qua. Hãy thử lại sau ít phút.')
    const taken = await takeFile(request, mostFileBytes)
    if (!('path' in taken)) return refuse(taken.status, taken.message)
    const outcome = await verb(actor, taken)
    if (outcome.ok) return await done(outcome.value)
    const { kind, message, problems } = answerTo(outcome.failure)
    return refuse(statuses[kind] ?? 422, problems.map((it) => it.message).join(' ') || message)
  } catch (error) {
    const id = randomUUID().slice(0, 8)
    log.error({ id, err: error }, 'an upload broke')
    return refuse(500, broken(id).message)
  }
}

const statuses: Record<string, number> = { forbidden: 403, missing: 404, conflict: 409 }
