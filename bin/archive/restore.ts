import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import postgres from 'postgres'
import { migrate, migrationCount } from '../../db/migrate'
import {
  folders,
  isFileName,
  migrationsIn,
  quoted,
  tablesInOrder,
  type Manifest,
  type Totals,
} from './schema'
import { readTar, type Entry } from './tar'

type To = { databaseUrl: string; ownerUrl: string; dataDir: string }

/** What a person can mend: said without a stack. */
export class CannotRestore extends Error {}

/**
 * Makes an empty place the portal that a backup was taken of: all of it, or nothing.
 * @throws CannotRestore when the place is not empty or the file is no whole backup
 */
export async function restore(file: string, { databaseUrl, ownerUrl, dataDir }: To): Promise<Totals> {
  await requireNoFiles(dataDir)
  const entries = readTar(unzipped(file))
  const manifest = await manifestOf(entries)
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {}, connection: { statement_timeout: 0 } })
  try {
    await requireNoRows(sql)
    await migrate(ownerUrl, databaseUrl, manifest.migrations)
    if ((await migrationsIn(sql)) > manifest.migrations)
      throw new CannotRestore('The tables are newer than the backup. Restore into a database without tables.')
    const totals = await sql.begin((tx) => load(tx, entries, manifest, dataDir))
    await migrate(ownerUrl, databaseUrl)
    await sql`analyze`
    return totals
  } catch (error) {
    for (const folder of folders) await rm(join(dataDir, folder), { recursive: true, force: true })
    throw isBroken(error) ? new CannotRestore('The backup breaks off: nothing was restored.') : error
  } finally {
    await sql.end()
  }
}

async function manifestOf(entries: AsyncGenerator<Entry>): Promise<Manifest> {
  let manifest: Manifest | null = null
  try {
    const { value } = await entries.next()
    if (value?.name === 'manifest.json') manifest = JSON.parse(await textOf(value)) as Manifest
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') throw new CannotRestore('There is no such file.')
  }
  if (manifest?.format !== 1) throw new CannotRestore('This file is no backup.')
  if (manifest.migrations > migrationCount())
    throw new CannotRestore('A newer version of Cổng Tin made this backup. Restore it with that version.')
  return manifest
}

function unzipped(file: string) {
  const [source, unzip] = [createReadStream(file), createGunzip()]
  source.on('error', (error) => unzip.destroy(error))
  return source.pipe(unzip)
}

async function requireNoFiles(dataDir: string) {
  for (const folder of folders)
    if ((await readdir(join(dataDir, folder)).catch(() => [])).length > 0)
      throw new CannotRestore(
        `${join(dataDir, folder)} is not empty. A backup is restored into an empty place alone.`,
      )
}

async function requireNoRows(sql: postgres.Sql) {
  for (const { name } of await tablesInOrder(sql)) {
    const [row] = await sql`select from ${sql(name)} limit 1`
    if (row)
      throw new CannotRestore(
        `The database has rows in ${name}. A backup is restored into an empty place alone.`,
      )
  }
}

async function load(
  tx: postgres.TransactionSql,
  entries: AsyncGenerator<Entry>,
  manifest: Manifest,
  dataDir: string,
) {
  let table = null as { name: string; into: Writable } | null
  let totals = null as Totals | null
  let files = 0
  const close = async () => {
    if (!table) return
    table.into.end()
    await finished(table.into)
    table = null
  }
  try {
    for await (const entry of entries) {
      const [folder, name = '', part] = entry.name.split('/')
      if (folder === 'database' && part === 'columns.json') {
        await close()
        const columns = JSON.parse(await textOf(entry)) as string[]
        table = {
          name,
          into: await tx.unsafe(`copy ${quoted(name)} (${columns.map(quoted).join()}) from stdin`).writable(),
        }
      } else if (folder === 'database' && table) {
        await pipeline(Readable.from(entry.content), table.into, { end: false })
      } else if (isFileName(entry.name)) {
        await writeFile(join(dataDir, entry.name), entry)
        files += 1
      } else if (entry.name === 'totals.json') totals = JSON.parse(await textOf(entry)) as Totals
      else throw new CannotRestore(`The backup holds something unknown: ${entry.name}`)
      if (folder !== 'database') await close()
    }
    await close()
  } catch (error) {
    table?.into.on('error', () => {}).destroy(error as Error)
    throw error
  }
  if (!totals || totals.files !== files)
    throw new CannotRestore('The backup is not whole: nothing was restored.')
  for (const [name, n] of Object.entries(totals.rows)) {
    const [row] = await tx<{ n: number }[]>`select count(*)::int as n from ${tx(name)}`
    if (row!.n !== n) throw new CannotRestore(`The backup is not whole: rows of ${name} are missing.`)
  }
  for (const { name, last, called } of manifest.counters)
    await tx`select setval(${quoted(name)}::text::regclass, ${last}::text::bigint, ${called}::boolean)`
  return totals
}

async function writeFile(path: string, entry: Entry) {
  await mkdir(dirname(path), { recursive: true })
  await pipeline(Readable.from(entry.content), createWriteStream(path, { flags: 'wx', flush: true }))
}

async function textOf({ content }: Entry): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of content) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** What gunzip and the archive say of a file that was cut off or damaged. */
const isBroken = (error: unknown) =>
  error instanceof Error &&
  /breaks off|unexpected end of file|incorrect|invalid|no backup/i.test(error.message) &&
  !(error instanceof CannotRestore) &&
  !('severity' in error)
