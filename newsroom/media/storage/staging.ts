import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { incomingFolder } from './places'

/** A path of its own for an upload on its way in. */
export async function freshPath(): Promise<string> {
  await mkdir(incomingFolder(), { recursive: true })
  return join(incomingFolder(), randomUUID())
}

/** Writes all of it or nothing: a reader never meets half a file, also after a power cut. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = await freshPath()
  await writeDown(draft, bytes)
  await moveTo(draft, path)
}

/** Writes a file and waits until it is on the disk. */
export async function writeDown(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Moves an upload to its place; one that lies there already has the same content. */
export async function moveTo(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await rename(from, to)
}

/** SHA-256 of a file, read in pieces; its first 24 hex digits name the content everywhere. */
export async function contentHash(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer)
  return hash.digest('hex').slice(0, 24)
}

const day = 24 * 60 * 60 * 1000

/** Removes uploads that never arrived. */
export async function clearIncoming(): Promise<void> {
  for (const name of await readdir(incomingFolder()).catch(() => [])) {
    const path = join(incomingFolder(), name)
    const facts = await stat(path).catch(() => null)
    if (facts && Date.now() - facts.mtimeMs > day) await rm(path, { force: true })
  }
}
