import { eq } from 'drizzle-orm'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import sharp from 'sharp'
import type { Database } from '@/db/client'
import { shareCards } from '@/db/schema/sharing/codes'
import { cardKey, cardSize, type Card } from '@/sharing/cards/card'
import { cardPage, cardPictureBox } from '@/sharing/cards/layout'
import { readCard, readOrphans, readUndrawn } from '@/sharing/cards/read'
import { measure } from '@/sharing/print/fonts'
import { svgOf } from '@/sharing/print/svg'
import { cropped } from '../codes/crop'
import { cardPath } from './storage/places'

/** One pixel for each unit of the card. */
const dpi = 25.4

/** A share card as JPEG. One whose picture has no file is drawn without. */
export async function drawCard(card: Card): Promise<Buffer> {
  const bytes = card.picture && (await cropped(card.picture, cardPictureBox))
  const page = cardPage(bytes ? card : { ...card, picture: null }, measure)
  const svg = svgOf(page, () => bytes ?? Buffer.alloc(0), dpi)
  return sharp(Buffer.from(svg))
    .resize(cardSize.width, cardSize.height, { fit: 'fill' })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer()
}

/**
 * The file of an article's card, drawn now if it is missing. @param key the one that was asked for
 * @returns null for an article that readers can't see; `moved` when its card is another now
 */
export async function keptCard(
  db: Database,
  articleId: number,
  key: string,
): Promise<string | null | { moved: Card }> {
  const card = await readCard(db, articleId)
  if (!card) return null
  if (cardKey(card) !== key) return { moved: card }
  const path = cardPath(articleId, key)
  if (!(await stat(path).catch(() => null))) await keep(db, articleId, card)
  return path
}

async function keep(db: Database, articleId: number, card: Card): Promise<void> {
  const key = cardKey(card)
  const path = cardPath(articleId, key)
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.${Date.now()}`
  await writeFile(draft, await drawCard(card))
  await rename(draft, path)
  const row = { articleId, hash: key, key, madeAt: new Date() }
  await db.insert(shareCards).values(row).onConflictDoUpdate({ target: shareCards.articleId, set: row })
  await forget(articleId, key)
}

/** Removes the files of an article's cards, but one. */
async function forget(articleId: number, but?: string): Promise<void> {
  const folder = dirname(cardPath(articleId, 'x'))
  for (const name of await readdir(folder).catch(() => []))
    if (name.startsWith(`${articleId}-`) && name !== `${articleId}-${but}.jpg` && name.endsWith('.jpg'))
      await rm(`${folder}/${name}`, { force: true })
}

/** Draws what was published or revised since, and removes the cards of what is gone. One step of a job. */
export async function tendCards(db: Database): Promise<void> {
  for (const { articleId } of await readOrphans(db)) {
    await forget(articleId)
    await db.delete(shareCards).where(eq(shareCards.articleId, articleId))
  }
  for (const id of await readUndrawn(db, 3)) {
    const card = await readCard(db, id)
    if (card) await keep(db, id, card)
  }
}
