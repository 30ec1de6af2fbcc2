import { sql } from 'drizzle-orm'
import type { Database } from './client'

/**
 * After much came at once: it is put into the word index, and the planner learns how much there is now.
 * @param owner one connection of the role that owns the tables
 */
export async function tidy(owner: Database): Promise<void> {
  await owner.execute(sql`set statement_timeout = 0`)
  await owner.execute(sql`vacuum analyze`)
}
