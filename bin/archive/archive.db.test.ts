import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { db } from '@/db/client'
import { makeMessage, makeTopic } from '@/db/testing/rows'
import { copyDatabase, dropDatabase, emptyDatabase, onDatabase } from '@/db/testing/server'
import { deleteMedium } from '@/newsroom/media/library/edit'
import { processPicture } from '@/newsroom/media/pictures/process'
import { receive } from '@/newsroom/media/receive'
import { filePath } from '@/newsroom/media/storage/places'
import { halves } from '@/newsroom/media/testing/files'
import { makeStaff } from '@/newsroom/testing/staff'
import { draft, published, value } from '@/newsroom/testing/stories'
import { backUp } from './backup'
import { restore } from './restore'
import { tablesInOrder, type Totals } from './schema'

process.env.SITE_URL = 'https://tin.example'
const { owner, app, template } = inject('tests')
const folder = mkdtempSync(join(tmpdir(), 'congtin-backup-'))
const file = join(folder, 'a.tar.gz')
const here = () => ({ ownerUrl: process.env.MIGRATE_DATABASE_URL!, dataDir: process.env.DATA_DIR! })
const made: string[] = []
let totals: Totals
let saved: Awaited<ReturnType<typeof portalAt>>

/** Every row of every table, every counter and every file, in words that can be compared. */
async function portalAt(url: string, dataDir: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  const rows: Record<string, string[]> = {}
  for (const { name } of await tablesInOrder(sql)) {
    const found = await sql<{ row: string }[]>`select t::text as row from ${sql(name)} t order by 1`
    rows[name] = found.map((it) => it.row)
  }
  const counters =
    await sql`select sequencename, last_value from pg_sequences where schemaname = 'public' order by 1`
  const view = await sql`select id, slug from visible_articles order by id`
  await sql.end()
  const files: Record<string, string> = {}
  for (const name of readdirSync(dataDir, { recursive: true, withFileTypes: true }))
    if (name.isFile()) {
      const path = join(name.parentPath, name.name)
      files[path.slice(dataDir.length)] = createHash('sha256').update(readFileSync(path)).digest('hex')
    }
  return { rows, counters: [...counters], view: [...view], files }
}

async function emptyPlace(prepare: 'empty' | 'migrated' = 'empty') {
  const name = prepare === 'empty' ? await emptyDatabase(owner) : await copyDatabase(owner, template)
  made.push(name)
  const dataDir = mkdtempSync(join(folder, 'data-'))
  return { databaseUrl: onDatabase(app, name), ownerUrl: onDatabase(owner, name), dataDir }
}

beforeAll(async () => {
  const actor = await makeStaff(db(), 'reporter')
  const bytes = await halves(900, 500).jpeg().toBuffer()
  const picture = value(await receive(actor, { name: 'ảnh.jpg', bytes }, db()))
  await processPicture(db(), picture.id)
  const name = `${'Quyết định về giờ tàu '.repeat(3)}.pdf`
  value(await receive(actor, { name, bytes: Buffer.from('%PDF-1.7\nđ\n%%EOF') }, db()))
  await published(db(), { lead: { mediaId: picture.id, alt: 'a\tb\\', caption: 'b\nc', credit: '' } })
  await draft(db(), actor, { title: 'Nháp “ngoặc” \\N' })
  await makeMessage(db(), { text: 'Hai dòng\nvà một \\ và một \t', name: '' })
  for (let n = 0; n < 300; n++) await makeMessage(db(), { text: `${n} ${'góp ý dài '.repeat(400)}` })
  totals = await backUp(here(), file)
  saved = await portalAt(process.env.DATABASE_URL!, process.env.DATA_DIR!)
})
afterAll(async () => {
  for (const name of made) await dropDatabase(owner, name)
  rmSync(folder, { recursive: true, force: true })
})

it.each(['empty', 'migrated'] as const)('gives the same portal in a place that is %s', async (prepare) => {
  const place = await emptyPlace(prepare)
  expect(await restore(file, place)).toEqual(totals)
  const restored = await portalAt(place.databaseUrl, place.dataDir)
  expect(Object.values(restored.rows).flat().length).toBeGreaterThan(20)
  expect(Object.keys(restored.files).length).toBeGreaterThanOrEqual(6)
  expect(restored).toEqual(saved)
  const sql = postgres(place.databaseUrl, { max: 1 })
  await expect(sql`update events set verb = 'x'`).rejects.toThrow()
  const [topic] = await sql<
    { id: string }[]
  >`insert into topics (slug, name) values ('moi', 'Mới') returning id`
  expect(Number(topic!.id)).toBeGreaterThan(0)
  await sql.end()
})

it('refuses a place that is not empty, in a line that says what is there', async () => {
  const place = await emptyPlace('migrated')
  const sql = postgres(place.ownerUrl, { max: 1 })
  await sql`insert into topics (slug, name) values ('co', 'Có')`
  await sql.end()
  await expect(restore(file, place)).rejects.toThrow('The database has rows in topics')
  const other = await emptyPlace()
  const busy = { ...other, dataDir: process.env.DATA_DIR! }
  await expect(restore(file, busy)).rejects.toThrow('is not empty')
  expect(await portalAt(process.env.DATABASE_URL!, process.env.DATA_DIR!)).toEqual(saved)
})

it('restores nothing of a file that is cut off or is something else', async () => {
  const place = await emptyPlace('migrated')
  const cut = join(folder, 'cut.tar.gz')
  const whole = readFileSync(file)
  for (const bytes of [whole.length - 200, Math.floor(whole.length / 2)]) {
    writeFileSync(cut, whole)
    truncateSync(cut, bytes)
    await expect(restore(cut, place)).rejects.toThrow('breaks off')
  }
  writeFileSync(cut, 'xin chào')
  await expect(restore(cut, place)).rejects.toThrow('no backup')
  await expect(restore(join(folder, 'no.tar.gz'), place)).rejects.toThrow('no such file')
  const { rows, files } = await portalAt(place.databaseUrl, place.dataDir)
  expect([Object.values(rows).flat(), files]).toEqual([[], {}])
  expect(await restore(file, place)).toEqual(totals)
})

it('takes one moment: what is written and deleted meanwhile is not half in it', async () => {
  const actor = await makeStaff(db(), 'reporter')
  const pdf = value(await receive(actor, { name: 'đi.pdf', bytes: Buffer.from('%PDF-1.7\nđi\n%%EOF') }, db()))
  const before = await portalAt(process.env.DATABASE_URL!, process.env.DATA_DIR!)
  const busy = join(folder, 'busy.tar.gz')
  await backUp(here(), busy, async () => {
    await makeTopic(db())
    value(await deleteMedium(actor, { id: pdf.id }, db()))
  })
  const place = await emptyPlace()
  await restore(busy, place)
  const restored = await portalAt(place.databaseUrl, place.dataDir)
  expect(restored.rows).toEqual(before.rows)
  expect(existsSync(join(place.dataDir, 'files', pdf.hash, pdf.name))).toBe(true)
  expect(existsSync(filePath(pdf.hash, pdf.name))).toBe(true)
})
