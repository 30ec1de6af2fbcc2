import type { z } from 'zod'
import type { Database, Transaction } from '@/db/client'
import { atLeast, type Actor, type Role } from '../actor'
import type { Change } from '../change'
import { forbid, outcome, type Outcome } from '../outcome'
import { requireShape } from '../parse'

/** The row that a verb made or changed, and what readers see of it. */
export type Done = { id: number; change: Change }

const who: Record<Role, string> = {
  reporter: 'người của tòa soạn',
  editor: 'biên tập viên trở lên',
  publisher: 'thư ký tòa soạn trở lên',
  administrator: 'quản trị',
}

/**
 * A verb of the directory: who may, then what was sent, then the work in one transaction with its event.
 * @param from the first role that may
 */
export function directoryVerb<S extends z.ZodType, T>(
  from: Role,
  shape: S,
  work: (tx: Transaction, actor: Actor, given: z.output<S>) => Promise<T>,
) {
  return (actor: Actor, input: unknown, db: Database): Promise<Outcome<T>> =>
    outcome(async () => {
      if (!atLeast(actor, from)) forbid(`Việc này dành cho ${who[from]}.`)
      const given = requireShape(shape, input)
      return db.transaction((tx) => work(tx, actor, given))
    })
}

export const changeOf = ({ change }: { change: Change }): Change => change
