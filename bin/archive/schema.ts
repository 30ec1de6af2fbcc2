import type postgres from 'postgres'

export type Sql = postgres.Sql | postgres.TransactionSql
export type Table = { name: string; columns: string[] }

/** Every table of ours, those that others point to first; columns that the database makes itself left out. */
export async function tablesInOrder(sql: Sql): Promise<Table[]> {
  const tables = await sql<Table[]>`
    select c.relname as name, array_agg(a.attname order by a.attnum) as columns
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    group by c.relname order by c.relname`
  const points = await sql<{ from: string; to: string }[]>`
    select f.relname as from, t.relname as to from pg_constraint k
    join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and k.conrelid <> k.confrelid and k.connamespace = 'public'::regnamespace`
  const ordered: Table[] = []
  const isThere = (name: string) => ordered.some((it) => it.name === name)
  while (ordered.length < tables.length) {
    const next = tables.find(
      (it) => !isThere(it.name) && points.every((point) => point.from !== it.name || isThere(point.to)),
    )
    if (!next) throw new Error('Tables point to each other in a circle.')
    ordered.push(next)
  }
  return ordered
}

/** Where each counter of ids stands. */
export type Counter = { name: string; last: string; called: boolean }

export async function countersOf(sql: Sql): Promise<Counter[]> {
  const names = await sql<{ name: string }[]>`
    select relname as name from pg_class
    where relkind = 'S' and relnamespace = 'public'::regnamespace order by relname`
  const counters: Counter[] = []
  for (const { name } of names) {
    const [row] = await sql<{ last: string; called: boolean }[]>`
      select last_value::text as last, is_called as called from ${sql(name)}`
    counters.push({ name, ...row! })
  }
  return counters
}

/** How many migrations the database has had. */
export async function migrationsIn(sql: Sql): Promise<number> {
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from drizzle.__drizzle_migrations`
  return row!.n
}

/** What stands first in a backup. */
export type Manifest = { format: 1; madeAt: string; migrations: number; counters: Counter[] }
/** What stands last: a backup without it broke off. */
export type Totals = { rows: Record<string, number>; files: number }

/** The folders of DATA_DIR that belong to the portal; the rest is of this machine. */
export const folders = ['originals', 'media', 'files'] as const
export const isFileName = (name: string): boolean =>
  /^(originals|media|files)\/[^/]+(\/[^/]+)?$/.test(name) && !name.split('/').includes('..')

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
