import { fork } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../db/client'
import { migrate } from '../db/migrate'
import { tidy } from '../db/tidy'
import { importAccount, recordImport } from '../newsroom/import/account'
import type { Refusal } from '../newsroom/import/publish'
import { refreshWords } from '../portal/search/vocabulary'
import type { Told } from './import-part'
import { ownPlace } from './place/own-server'
import { stop } from './place/settings'

const usage = `npm run import -- ndjson FILE [--origin NAME]
Publishes one article a line: {id, title, lead, body: [paragraphs], category, date, author, source, url}.
FILE may end in .gz. What was imported before under the same origin is passed over, so an import
that was cut off goes on when it is called again. Lines that are refused are told with their reason.`

const mostParts = 4

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { origin: { type: 'string', default: 'ndjson' } },
})
const [format, file, ...rest] = positionals
if (format !== 'ndjson' || !file || rest.length > 0) stop(usage)
if (!existsSync(file)) stop(`There is no file ${file}`)

const { dataDir, leave } = await ownPlace()
const url = process.env.DATABASE_URL!
const ownerUrl = process.env.MIGRATE_DATABASE_URL || url
await migrate(ownerUrl, url)
const db = connect(url, { max: 1, name: 'congtin-import' })
const actor = await importAccount(db)

mkdirSync(join(dataDir, 'imports'), { recursive: true })
const stamp = new Date().toISOString().slice(0, 19).replace(/\D/g, '')
const refusedFile = join(dataDir, 'imports', `${basename(file)}-${stamp}-refused.ndjson`)
const refusedLines = createWriteStream(refusedFile)
const reasons = new Map<string, Refusal[]>()
const began = Date.now()
let lastSaid = began
const sum = { imported: 0, known: 0, refused: 0 }

const parts = Math.min(availableParallelism(), mostParts)
const codes = await Promise.all(Array.from({ length: parts }, (_, at) => part(at)))
refusedLines.end()
if (sum.imported > 0) {
  await recordImport(actor, values.origin, sum.imported, db)
  await refreshWords(db)
  const owner = connect(ownerUrl, { max: 1, name: 'congtin-import' })
  await tidy(owner)
  await owner.$client.end()
}
await db.$client.end()
await leave()
report()
process.exit(codes.every((code) => code === 0) ? 0 : 1)

/** One process of several: each reads the whole file and publishes its own share of the articles. */
function part(at: number): Promise<number> {
  const child = fork(join(import.meta.dirname, 'import-part.ts'), [
    file!,
    values.origin,
    String(parts),
    String(at),
  ])
  let before = { imported: 0, known: 0 }
  child.on('message', ({ imported, known, refused }: Told) => {
    sum.imported += imported - before.imported
    sum.known += known - before.known
    before = { imported, known }
    refused.forEach(note)
    progress()
  })
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)))
}

function note(refusal: Refusal) {
  sum.refused++
  refusedLines.write(`${JSON.stringify(refusal)}\n`)
  const alike = reasons.get(refusal.reason)
  if (alike) alike.push(refusal)
  else reasons.set(refusal.reason, [refusal])
}

function line() {
  const rate = Math.round((sum.imported / Math.max(1, Date.now() - began)) * 1000)
  return `${sum.imported} imported (${rate}/s), ${sum.known} known before, ${sum.refused} refused`
}

function progress() {
  if (process.stdout.isTTY) process.stdout.write(`\r${line()} `)
  else if (Date.now() - lastSaid > 5000) {
    lastSaid = Date.now()
    console.log(line())
  }
}

function report() {
  console.log(`${process.stdout.isTTY ? '\r' : ''}${line()} `)
  for (const [reason, alike] of [...reasons].sort((a, b) => b[1].length - a[1].length).slice(0, 20)) {
    const where = alike.slice(0, 5).map((it) => `line ${it.line}${it.id ? ` (${it.id})` : ''}`)
    console.log(`  ${alike.length} × ${reason}: ${where.join(', ')}${alike.length > 5 ? ' …' : ''}`)
  }
  if (sum.refused > 0) console.log(`All that was refused: ${refusedFile}`)
}
