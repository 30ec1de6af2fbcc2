import { createReadStream } from 'node:fs'
import { open, rm, stat } from 'node:fs/promises'
import { and, eq, ne } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { media } from '@/db/schema/portal/media'
import type { Actor } from '../actor'
import { outcome, type Outcome } from '../outcome'
import { record } from '../record'
import { format as formatCalled, type Format, type Kind } from './formats/formats'
import { readMp3 } from './formats/mp3'
import { readMp4 } from './formats/mp4'
import { readWebm } from './formats/webm'
import { identify } from './identify'
import { publicName } from './storage/names'
import { inspectPicture } from './pictures/inspect'
import { filePath, originalPath } from './storage/places'
import { processPicture } from './pictures/process'
import { refuse } from './refuse'
import { contentHash, freshPath, moveTo, writeDown } from './storage/staging'

export const mostFileBytes = 200 * 1024 * 1024

/** What somebody gave: its bytes, or the path of a file that now belongs to the library. */
export type Upload = { name: string } & ({ bytes: Uint8Array } | { path: string })

/** `known`: the library had it already, and that row is given back. */
export type Received = typeof media.$inferSelect & { known: boolean }

/**
 * Takes an upload into the library: any staff may. A picture's variants follow in the background.
 * Refused with a reason at the field `file` when it is too large, broken or of a kind that is not taken.
 */
export function receive(actor: Actor, upload: Upload, db: Database): Promise<Outcome<Received>> {
  return outcome(async () => {
    const path = 'path' in upload ? upload.path : await freshPath()
    try {
      if ('bytes' in upload) await writeDown(path, upload.bytes)
      return await take(actor, upload.name, path, db)
    } finally {
      await rm(path, { force: true })
    }
  })
}

async function take(actor: Actor, given: string, path: string, db: Database): Promise<Received> {
  const { size } = await stat(path)
  if (size > mostFileBytes)
    return refuse(`Tệp nặng ${Math.ceil(size / 1048576)} MB. Mỗi tệp nặng nhất là 200 MB.`)
  const format = await identify(path)
  const facts = await factsOf(path, format)
  const { size: bytes } = await stat(path)
  const hash = await contentHash(path)
  const name = publicName(given, facts.ending)
  const known = await find(db, facts.kind, hash, name)
  if (known) return { ...known, known: true }
  await keep(path, facts.kind === 'image' ? originalPath(hash) : filePath(hash, name))
  const state = facts.kind === 'image' ? ('processing' as const) : ('ready' as const)
  const { ending: _, ...columns } = facts
  const row = await db.transaction(async (tx) => {
    const [made] = await tx
      .insert(media)
      .values({ ...columns, state, hash, name, bytes, uploadedBy: actor.id })
      .returning()
    await record(tx, actor, 'upload', 'media', made!.id, { name, kind: facts.kind })
    return made!
  })
  if (state === 'processing') void processPicture(db, row.id)
  return { ...row, known: false }
}

/** Pictures are one by content; the same document may stand under two names. */
async function find(db: Database, kind: Kind, hash: string, name: string) {
  const same = and(eq(media.hash, hash), eq(media.kind, kind), ne(media.state, 'failed'))
  const [row] = await db
    .select()
    .from(media)
    .where(kind === 'image' ? same : and(same, eq(media.name, name)))
    .limit(1)
  return row
}

async function factsOf(path: string, format: Format) {
  if (format.kind === 'image') return { ...format, ...(await inspectPicture(path, format)) }
  if (format.ending === 'mp3') return { ...format, ...(await readMp3(path)) }
  if (format.ending === 'pdf') await requireWholePdf(path)
  if (format.kind === 'file') return format
  const facts = format.ending === 'webm' ? await readWebm(path) : await readMp4(path)
  if (facts.width !== null || format.kind === 'audio') return { ...format, ...facts }
  return { ...formatCalled(format.ending === 'webm' ? 'weba' : 'm4a'), ...facts }
}

const pdfEnd = 4096

async function requireWholePdf(path: string) {
  const { size } = await stat(path)
  let tail = ''
  for await (const piece of createReadStream(path, { start: Math.max(0, size - pdfEnd), encoding: 'latin1' }))
    tail += piece
  if (!tail.includes('%%EOF'))
    refuse('Tệp PDF bị hỏng hoặc tải lên chưa hết. Hãy mở thử tệp trên máy rồi tải lên lại.')
}

/** On the disk before its row exists. */
async function keep(from: string, to: string) {
  const file = await open(from, 'r+')
  await file.sync()
  await file.close()
  await moveTo(from, to)
}
