import 'server-only'
import { randomUUID } from 'node:crypto'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { db } from '@/db/client'
import type { Database } from '@/db/client'
import { log } from '@/log'
import { answerTo, broken, signedOut, type Answer } from '@/newsroom/answer'
import { nothing, type Change } from '@/newsroom/change'
import type { Outcome } from '@/newsroom/outcome'
import { problemsOf } from '@/newsroom/parse'
import type { StaffActor } from '@/newsroom/staff/sessions'
import { expire } from '../expire'
import { currentActor } from '../session'

type Verb<I, T> = (actor: StaffActor, input: I, db: Database) => Promise<Outcome<T>>

/**
 * What every action of the newsroom is: who asks, read anew; what was sent, parsed; the verb, which authorises and
 * changes; what readers see of it made new; and an answer in words.
 * @param changeOf what the verb's value says that readers see
 */
export function staffAction<S extends z.ZodType, T>(
  shape: S,
  verb: Verb<z.output<S>, T>,
  changeOf: (value: T) => Change = () => nothing,
) {
  return async (input: z.input<S>): Promise<Answer<T>> => {
    try {
      const actor = await currentActor()
      if (!actor) return signedOut
      const parsed = shape.safeParse(input)
      if (!parsed.success) return answerTo({ kind: 'invalid', problems: problemsOf(parsed.error) })
      const done = await verb(actor, parsed.data, db())
      if (!done.ok) return answerTo(done.failure)
      expire(changeOf(done.value))
      return { ok: true, value: done.value }
    } catch (error) {
      unstable_rethrow(error)
      const id = randomUUID().slice(0, 8)
      log.error({ id, verb: verb.name, err: error })
      return broken(id)
    }
  }
}
