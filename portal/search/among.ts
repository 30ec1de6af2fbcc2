import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** Whether an id is one of many. As one parameter: hundreds would take longer to write down than to look up. */
export const among = (id: AnyPgColumn, ids: number[]): SQL => sql`${id} = any(${`{${ids.join()}}`}::bigint[])`
