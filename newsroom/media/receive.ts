import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { and, eq, ne } from 'drizzle-orm'
import type { Database, Queryable } from '@/db/client'
import { media } from '@/db/schema/portal/media'
import type { Actor } from '../actor'
import { outcome, type Outcome } from '../outcome'
import { record } from '../record'
import { format as formatCalled, type Format, type Kind } from './formats/formats'
import { readMp3 } from './formats/mp3'
import { readMp4 } from './formats/mp4'
import type { PlayFacts } from './formats/play'
import { readWebm } from './formats/webm'
import { identify } from './identify'
import { publicName } from './storage/names'
import type { Words } from './pictures/credits'
import { inspectPicture } from './pictures/inspect'
import { processPicture } from './pictures/process'
import { refuse } from './refuse'
import { keep, lockContent } from './storage/content'
import { contentHash, freshPath, writeDown } from './storage/staging'

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
  const examined = await examine(given, path)
  const { kind, hash, name } = examined
  const state = kind === 'image' ? ('processing' as const) : ('ready' as const)
  const received = await db.transaction(async (tx) => {
    await lockContent(tx, hash)
    const known = await find(tx, kind, hash, name)
    if (known) return { ...known, known: true }
    await keep(path, examined)
    const [made] = await tx
      .insert(media)
      .values({ ...examined, state, uploadedBy: actor.id })
      .returning()
    await record(tx, actor, 'upload', 'media', made!.id, { name, kind })
    return { ...made!, known: false }
  })
  if (received.state === 'processing') void processPicture(db, received.id)
  return received
}

/**
 * What a file on the disk is and says of itself: columns of its row.
 * @throws Refused when the library does not take it
 */
export async function examine(given: string, path: string) {
  const { size } = await stat(path)
  if (size > mostFileBytes)
    return refuse(`Tệp nặng ${Math.ceil(size / 1048576)} MB. Mỗi tệp nặng nhất là 200 MB.`)
  const { ending, ...facts } = await factsOf(path, await identify(path))
  const { size: bytes } = await stat(path)
  return { ...facts, hash: await contentHash(path), name: publicName(given, ending), bytes }
}

/** Pictures are one by content; the same document may stand under two names. */
async function find(db: Queryable, kind: Kind, hash: string, name: string) {
  const same = and(eq(media.hash, hash), eq(media.kind, kind), ne(media.state, 'failed'))
  const [row] = await db
    .select()
    .from(media)
    .where(kind === 'image' ? same : and(same, eq(media.name, name)))
    .limit(1)
  return row
}

type Facts = Format & PlayFacts & Words

async function factsOf(path: string, given: Format): Promise<Facts> {
  const format = { ...given, duration: null, width: null, height: null, caption: '', credit: '' }
  if (format.kind === 'image') return { ...format, ...(await inspectPicture(path, format)) }
  if (format.ending === 'mp3') return { ...format, ...(await readMp3(path)) }
  if (format.ending === 'pdf') await requireWholePdf(path)
  if (format.kind === 'file') return format
  const facts = format.ending === 'webm' ? await readWebm(path) : await readMp4(path)
  if (facts.width !== null || format.kind === 'audio') return { ...format, ...facts }
  return { ...format, ...formatCalled(format.ending === 'webm' ? 'weba' : 'm4a'), ...facts }
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
