import { bigint, timestamp } from 'drizzle-orm/pg-core'

export const id = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()
export const ref = () => bigint({ mode: 'number' })
/** A moment, stored in UTC with milliseconds. */
export const moment = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' })
