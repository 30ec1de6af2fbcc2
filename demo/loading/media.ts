import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { and, eq, sql } from 'drizzle-orm'
import sharp from 'sharp'
import type { Database } from '@/db/client'
import { articles } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { sources } from '@/db/schema/portal/people'
import type { Actor } from '@/newsroom/actor'
import { receive } from '@/newsroom/media/receive'
import { processPicture } from '@/newsroom/media/pictures/process'
import type { Node } from '../write'
import { must } from './must'

/** Ids by the name that the demo's articles use. */
export type Media = Map<string, number>

const logos = join(import.meta.dirname, '../logos')
const pictures = join(import.meta.dirname, '../pictures')
const files = join(import.meta.dirname, '../files')

/** Takes the demo's pictures, films and papers into the library, as an upload would. */
export async function loadMedia(actor: Actor, db: Database): Promise<Media> {
  const ids: Media = new Map()
  for (const file of readdirSync(logos)) {
    const [name, bytes] = [basename(file, '.svg'), await sharp(join(logos, file)).png().toBuffer()]
    ids.set(name, must(await receive(actor, { name: `${name}.png`, bytes }, db)).id)
  }
  for (const folder of [pictures, files])
    for (const file of readdirSync(folder)) {
      const bytes = readFileSync(join(folder, file))
      ids.set(file.replace(/\.\w+$/, ''), must(await receive(actor, { name: file, bytes }, db)).id)
    }
  await db.update(media).set({ credit: 'Tranh: Ban Biên tập' }).where(eq(media.kind, 'image'))
  for (const id of ids.values()) await processPicture(db, id)
  return ids
}

/** Gives each source its sign. */
export async function hangLogos(sourceIds: Map<string, number>, ids: Media, db: Database): Promise<void> {
  for (const [slug, id] of sourceIds) {
    const logoId = idOf(`bieu-trung-${slug}`, ids)
    const [source] = await db.update(sources).set({ logoId }).where(eq(sources.id, id)).returning()
    await db
      .update(media)
      .set({ alt: `Biểu trưng: ${source?.name}` })
      .where(eq(media.id, logoId))
  }
}

/** Gives each picture in the library the words of an article that begins with it. */
export async function describePictures(db: Database): Promise<void> {
  await db
    .update(media)
    .set({ alt: sql`${articles.leadAlt}` })
    .from(articles)
    .where(and(eq(articles.leadId, media.id), eq(media.alt, '')))
}

/** Puts ids where the demo's bodies name a medium: `demo:name`. @throws Error for a name that isn't there */
export function resolveNames(node: Node, ids: Media): Node {
  const known = (value: unknown): unknown => {
    if (typeof value === 'string' && value.startsWith('demo:')) return idOf(value.slice(5), ids)
    if (Array.isArray(value)) return value.map(known)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, known(inner)]))
  }
  return known(node) as Node
}

export function idOf(name: string, ids: Map<string, number>): number {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`The demo has nothing called ${name}`)
  return id
}
