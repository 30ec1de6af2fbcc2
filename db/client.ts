import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { env } from '../env'

/** Opens a pool. `application_name` shows in pg_stat_activity; a statement may take 15 s at most. */
export function connect(url: string, options: { max?: number; name?: string } = {}) {
  const sql = postgres(url, {
    max: options.max ?? 10,
    connect_timeout: 5,
    /** Seconds. A reader waits: a database that is away is asked again at once, not in growing steps. */
    backoff: () => 0.1,
    onnotice: () => {},
    connection: { application_name: options.name ?? 'congtin', statement_timeout: 15_000 },
  })
  return drizzle(sql, { casing: 'snake_case' })
}

export type Database = ReturnType<typeof connect>
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]
/** What a query needs: the pool, or a transaction that is open already. */
export type Queryable = Database | Transaction

const kept = globalThis as { congtinDb?: Database }

/** The process's one pool, opened at its first use. */
export function db(): Database {
  return (kept.congtinDb ??= connect(env().DATABASE_URL))
}
