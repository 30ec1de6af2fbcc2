import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { connect } from '../client'
import { startEmbedded } from '../embedded'
import { migrate } from '../migrate'

/** Where tests may make databases: URLs of the owner's and the application's role. */
export type TestServer = { owner: string; app: string; stop: () => Promise<void> }

/** The server of DATABASE_URL, whose databases stay untouched; else one of our own in a temporary folder. */
export async function startTestServer(): Promise<TestServer> {
  const { DATABASE_URL: app, MIGRATE_DATABASE_URL: owner } = process.env
  if (app) return { owner: owner || app, app, stop: async () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'congtin-test-'))
  const server = await startEmbedded(folder, { durable: false })
  return {
    owner: server.ownerUrl(),
    app: server.appUrl(),
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The same role on another database of the same server. */
export function onDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

const freshName = () => `congtin_test_${randomBytes(5).toString('hex')}`

/** Makes a database with the whole schema, to be copied or used. @returns its name */
export async function makeMigrated(server: Pick<TestServer, 'owner' | 'app'>): Promise<string> {
  const name = await emptyDatabase(server.owner)
  await migrate(onDatabase(server.owner, name), onDatabase(server.app, name))
  return name
}

export async function copyDatabase(owner: string, template: string): Promise<string> {
  const name = freshName()
  await command(owner, sql`create database ${sql.identifier(name)} template ${sql.identifier(template)}`)
  return name
}

/** A database without a table. @returns its name */
export async function emptyDatabase(owner: string): Promise<string> {
  const name = freshName()
  await command(owner, sql`create database ${sql.identifier(name)}`)
  return name
}

export async function dropDatabase(owner: string, name: string): Promise<void> {
  await command(owner, sql`drop database if exists ${sql.identifier(name)} with (force)`)
}

async function command(owner: string, statement: ReturnType<typeof sql>) {
  const db = connect(owner, { max: 1, name: 'congtin-test' })
  try {
    await db.execute(statement)
  } finally {
    await db.$client.end()
  }
}
