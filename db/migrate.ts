import { migrate as apply } from 'drizzle-orm/postgres-js/migrator'
import { sql } from 'drizzle-orm'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from './client'

const folder = join(import.meta.dirname, 'migrations')

/**
 * Brings the schema up to date as its owner, and lets the application's role read and write it.
 * @param ownerUrl the role that owns the tables
 * @param appUrl the application's role; may be the same
 * @param count how many migrations it shall have; a backup is restored into the schema that it was taken of
 */
export async function migrate(ownerUrl: string, appUrl: string, count?: number): Promise<void> {
  const db = connect(ownerUrl, { max: 1, name: 'congtin-migrate' })
  try {
    await db.execute(sql`set statement_timeout = 0`)
    await apply(db, { migrationsFolder: count === undefined ? folder : firstMigrations(count) })
    const app = decodeURIComponent(new URL(appUrl).username)
    if (app && app !== decodeURIComponent(new URL(ownerUrl).username)) await grant(db, app)
  } finally {
    await db.$client.end()
  }
}

const journal = 'meta/_journal.json'

/** A folder of the first migrations alone. */
function firstMigrations(count: number): string {
  const part = mkdtempSync(join(tmpdir(), 'congtin-migrations-'))
  cpSync(folder, part, { recursive: true })
  const all = JSON.parse(readFileSync(join(folder, journal), 'utf8')) as { entries: unknown[] }
  writeFileSync(join(part, journal), JSON.stringify({ ...all, entries: all.entries.slice(0, count) }))
  return part
}

/** How many migrations there are. */
export const migrationCount = (): number =>
  (JSON.parse(readFileSync(join(folder, journal), 'utf8')) as { entries: unknown[] }).entries.length

async function grant(db: ReturnType<typeof connect>, app: string) {
  const role = sql.identifier(app)
  await db.execute(sql`grant usage on schema public to ${role}`)
  await db.execute(sql`grant select, insert, update, delete on all tables in schema public to ${role}`)
  await db.execute(sql`grant usage, select on all sequences in schema public to ${role}`)
  await db.execute(sql`revoke update, delete on events from ${role}`)
}
