import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** The day in Vietnam of a moment, in a query. */
export const vietnamDayOf = (moment: SQL | AnyPgColumn): SQL =>
  sql`(${moment} at time zone 'Asia/Ho_Chi_Minh')::date`

export const vietnamToday = vietnamDayOf(sql`now()`)
