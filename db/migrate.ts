import { migrate as apply } from 'drizzle-orm/postgres-js/migrator'
import { sql } from 'drizzle-orm'
import { join } from 'node:path'
import { connect } from './client'

const folder = join(import.meta.dirname, 'migrations')

/**
 * Brings the schema up to date as its owner, and lets the application's role read and write it.
 * @param ownerUrl the role that owns the tables
 * @param appUrl the application's role; may be the same
 */
export async function migrate(ownerUrl: string, appUrl: string): Promise<void> {
  const db = connect(ownerUrl, { max: 1, name: 'congtin-migrate' })
  try {
    await db.execute(sql`set statement_timeout = 0`)
    await apply(db, { migrationsFolder: folder })
    const app = decodeURIComponent(new URL(appUrl).username)
    if (app && app !== decodeURIComponent(new URL(ownerUrl).username)) await grant(db, app)
  } finally {
    await db.$client.end()
  }
}

async function grant(db: ReturnType<typeof connect>, app: string) {
  const role = sql.identifier(app)
  await db.execute(sql`grant usage on schema public to ${role}`)
  await db.execute(sql`grant select, insert, update, delete on all tables in schema public to ${role}`)
  await db.execute(sql`grant usage, select on all sequences in schema public to ${role}`)
  await db.execute(sql`revoke update, delete on events from ${role}`)
}
