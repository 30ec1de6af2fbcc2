import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startEmbedded, type Embedded } from '../../db/embedded'
import { readEnvFile, root } from './settings'

/** Where `npm run demo` and `npm run dev` keep everything, and the server that they started, if it is theirs. */
export type OwnPlace = {
  dataDir: string
  server: Embedded | null
  /** For a command that only passes by: a server that ran before, under a demo, goes on. */
  leave: () => Promise<void>
}

/**
 * Fills in what a person who just tries the project has not set: a database server of our own in `.data`, a
 * secret that stays, this machine's address. What is set is left alone.
 */
export async function ownPlace(): Promise<OwnPlace> {
  readEnvFile()
  const dataDir = resolve(root, process.env.DATA_DIR || '.data')
  mkdirSync(dataDir, { recursive: true })
  const server = process.env.DATABASE_URL ? null : await startEmbedded(join(dataDir, 'postgres'))
  if (server) process.env.MIGRATE_DATABASE_URL = server.ownerUrl()
  const port = process.env.PORT || '3000'
  fill({
    DATABASE_URL: server?.appUrl(),
    DATA_DIR: dataDir,
    PORT: port,
    HOST: '127.0.0.1',
    SITE_URL: `http://localhost:${port}`,
    AUTH_SECRET: keptSecret(join(dataDir, 'secret')),
  })
  process.env.DATA_DIR = dataDir
  const leave = async () => {
    if (server?.began) await server.stop()
  }
  return { dataDir, server, leave }
}

function fill(values: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries(values)) if (value) process.env[name] ||= value
}

function keptSecret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}
