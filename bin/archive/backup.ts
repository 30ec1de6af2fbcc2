import { createReadStream, createWriteStream } from 'node:fs'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import postgres from 'postgres'
import { backupLock } from '../../newsroom/media/storage/content'
import {
  countersOf,
  folders,
  migrationsIn,
  quoted,
  tablesInOrder,
  type Manifest,
  type Table,
  type Totals,
} from './schema'
import { end, headOf, tailOf } from './tar'

/** `ownerUrl`: the role that owns the tables and so reads all of them. */
type From = { ownerUrl: string; dataDir: string }

/**
 * Writes database and media as they are at this moment into one file (tar, gzip), while the portal runs: one
 * snapshot of the database, and the files that its rows name. Nothing leaves the disk meanwhile.
 * @param onMoment called once that moment is over
 */
export async function backUp(
  { ownerUrl, dataDir }: From,
  file: string,
  onMoment: () => Promise<void> | void = () => {},
): Promise<Totals> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {}, connection: { statement_timeout: 0 } })
  const totals: Totals = { rows: {}, files: 0 }
  const draft = `${file}.part`
  try {
    await sql`select pg_advisory_lock(${backupLock})`
    await sql.begin('isolation level repeatable read read only', async (tx) => {
      await tx`select 1`
      await onMoment()
      const archive = Readable.from(everything(tx, dataDir, totals), { objectMode: false })
      await pipeline(
        archive,
        createGzip({ level: 1 }),
        createWriteStream(draft, { flags: 'w', mode: 0o600, flush: true }),
      )
    })
    await rename(draft, file)
    return totals
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    await sql.end()
  }
}

async function* everything(tx: postgres.TransactionSql, dataDir: string, totals: Totals) {
  const tables = await tablesInOrder(tx)
  const manifest: Manifest = {
    format: 1,
    madeAt: new Date().toISOString(),
    migrations: await migrationsIn(tx),
    counters: await countersOf(tx),
  }
  yield* whole('manifest.json', JSON.stringify(manifest))
  for (const table of tables) yield* rowsOf(tx, table, totals)
  for (const folder of folders) yield* filesIn(dataDir, folder, totals)
  yield* whole('totals.json', JSON.stringify(totals))
  yield end
}

function* whole(name: string, content: string | Buffer) {
  const bytes = Buffer.from(content)
  yield headOf(name, bytes.length)
  yield bytes
  yield tailOf(bytes.length)
}

const pieceBytes = 8 * 1024 * 1024

/** COPY's own text, in pieces: tar asks for a size before the content. */
async function* rowsOf(tx: postgres.TransactionSql, { name, columns }: Table, totals: Totals) {
  const [count] = await tx<{ n: number }[]>`select count(*)::int as n from ${tx(name)}`
  totals.rows[name] = count!.n
  const stream = await tx.unsafe(`copy ${quoted(name)} (${columns.map(quoted).join()}) to stdout`).readable()
  let parts: Buffer[] = []
  let size = 0
  let piece = 0
  yield* whole(`database/${name}/columns.json`, JSON.stringify(columns))
  for await (const part of stream as AsyncIterable<Buffer>) {
    parts.push(part)
    size += part.length
    if (size < pieceBytes) continue
    yield* whole(`database/${name}/${++piece}.copy`, Buffer.concat(parts))
    parts = []
    size = 0
  }
  /** postgres.js leaves its socket paused where the last rows come in one piece with the end. */
  stream._read(0)
  if (size > 0) yield* whole(`database/${name}/${++piece}.copy`, Buffer.concat(parts))
}

/** Files never change under their name; one that comes meanwhile belongs to a later row and does no harm. */
async function* filesIn(dataDir: string, folder: string, totals: Totals): AsyncGenerator<Buffer> {
  for (const entry of await readdir(join(dataDir, folder), { withFileTypes: true }).catch(() => [])) {
    const name = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* filesIn(dataDir, name, totals)
    else if (entry.isFile()) {
      const path = join(dataDir, name)
      const { size } = await stat(path)
      totals.files += 1
      yield headOf(name, size)
      for await (const part of createReadStream(path)) yield part as Buffer
      yield tailOf(size)
    }
  }
}
