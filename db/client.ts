import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { env } from '../env'

type Options = {
  max?: number
  name?: string
  /**
   * For what repeats the same few statements and can go on where it stopped: each connection parses a statement
   * once, and a commit doesn't wait for the disk.
   */
  bulk?: boolean
}

/**
 * Opens a pool. `application_name` shows in pg_stat_activity; a statement may take 15 s at most. Ours are many and
 * small: to start workers or a compiler for one takes longer than the statement itself.
 */
export function connect(url: string, options: Options = {}) {
  const sql = postgres(url, {
    max: options.max ?? 10,
    connect_timeout: 5,
    /** Seconds. A reader waits: a database that is away is asked again at once, not in growing steps. */
    backoff: () => 0.1,
    onnotice: () => {},
    connection: {
      application_name: options.name ?? 'congtin',
      statement_timeout: 15_000,
      /** As text: the driver leaves out what is false to JavaScript. */
      max_parallel_workers_per_gather: '0',
      jit: 'off',
      ...(options.bulk ? { synchronous_commit: 'off' } : {}),
    },
  })
  return drizzle(options.bulk ? preparing(sql) : sql, { casing: 'snake_case' })
}

type Client = { unsafe: postgres.Sql['unsafe'] }
type Open = (work: (inner: Client) => unknown) => unknown

/** Drizzle sends every statement as a text that is parsed anew; this names each, on a client and inside its transactions. */
function preparing<C extends Client & { begin?: unknown; savepoint?: unknown }>(client: C): C {
  const { unsafe, begin, savepoint } = client
  const within = (open: unknown) => (work: (inner: Client) => unknown) =>
    (open as Open)((inner) => work(preparing(inner)))
  return Object.assign(client, {
    unsafe: ((text, values = [], how = {}) =>
      unsafe(text, values, { ...how, prepare: values.length > 0 })) satisfies typeof unsafe,
    ...(begin ? { begin: within(begin) } : {}),
    ...(savepoint ? { savepoint: within(savepoint) } : {}),
  })
}

export type Database = ReturnType<typeof connect>
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]
/** What a query needs: the pool, or a transaction that is open already. */
export type Queryable = Database | Transaction

/**
 * Does its work in the open transaction that it is given, else in one of its own. Inside another's, a refusal is
 * for that one to roll back.
 */
export const inTransaction = <T>(db: Queryable, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  'rollback' in db ? work(db) : db.transaction(work)

const kept = globalThis as { congtinDb?: Database }

/** The process's one pool, opened at its first use. */
export function db(): Database {
  return (kept.congtinDb ??= connect(env().DATABASE_URL))
}
