import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '@/db/client'
import { messages } from '@/db/schema/portal/site'
import { atLeast, type Actor } from '../actor'
import { id } from '../fields'
import { forbid, missing, outcome, type Outcome } from '../outcome'
import { record } from '../record'

export const handleShape = z.strictObject({
  id,
  to: z.enum(['read', 'closed'], { error: 'Chọn trạng thái.' }),
})

/** Whether the actor may answer, close and open readers' messages again; editors may read them. */
export const mayHandle = (actor: Actor): boolean => atLeast(actor, 'publisher')

/** Says that a message was read, or that nothing is left to do; a closed one is opened again as read. */
export function handleMessage(
  actor: Actor,
  input: z.output<typeof handleShape>,
  db: Database,
): Promise<Outcome<null>> {
  return outcome(async () => {
    if (!mayHandle(actor)) forbid('Việc này dành cho thư ký tòa soạn trở lên.')
    return db.transaction(async (tx) => {
      const [row] = await tx
        .select({ state: messages.state })
        .from(messages)
        .where(eq(messages.id, input.id))
        .for('update')
      if (!row) return missing('Góp ý này không còn nữa.')
      if (row.state === input.to) return null
      await tx.update(messages).set({ state: input.to, handledBy: actor.id }).where(eq(messages.id, input.id))
      const verb = input.to === 'closed' ? 'close' : row.state === 'closed' ? 'reopen' : 'read'
      await record(tx, actor, verb, 'message', input.id)
      return null
    })
  })
}
