import type { Database } from '@/db/client'
import { atLeast, type Actor } from '../actor'
import { forbid, outcome, type Outcome } from '../outcome'
import { record } from '../record'
import { logHead, logLine } from './csv'
import { writeLogFilter, type LogFilter } from './filter'
import { walkLog } from './page'

/** The log as CSV, in portions. That somebody took it away is an event itself. */
export function exportLog(
  actor: Actor,
  filter: LogFilter,
  db: Database,
): Promise<Outcome<AsyncGenerator<string>>> {
  return outcome(async () => {
    if (!atLeast(actor, 'administrator')) forbid('Chỉ quản trị xem được nhật ký.')
    await db.transaction((tx) =>
      record(tx, actor, 'export', 'log', 'events', { filter: writeLogFilter(filter) }),
    )
    return lines(filter, db)
  })
}

async function* lines(filter: LogFilter, db: Database): AsyncGenerator<string> {
  yield logHead
  for await (const rows of walkLog(filter, db)) yield rows.map(logLine).join('')
}
