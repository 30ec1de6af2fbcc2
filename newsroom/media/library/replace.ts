import { rm } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { media } from '@/db/schema/portal/media'
import type { Actor } from '../../actor'
import type { Change } from '../../change'
import { outcome, type Outcome } from '../../outcome'
import { refreshMedium } from '../../publication/refresh'
import { record } from '../../record'
import { inLane } from '../pictures/process'
import { makeVariants } from '../pictures/variants'
import { examine } from '../receive'
import { refuse } from '../refuse'
import { forget, keep, lockContent } from '../storage/content'
import { openMedium, requireOver } from './edit'
import { kinds } from './filter'
import type { MediaRow } from './list'

export type Replaced = { row: MediaRow; change: Change }

/**
 * Puts another file in the place of one. Every use stays: readers see the new one with the next page they open, and
 * the old one can be had nowhere any more.
 * @param upload a file on the disk that now belongs to the library
 */
export function replaceMedium(
  actor: Actor,
  input: { id: number; name: string; path: string },
  db: Database,
): Promise<Outcome<Replaced>> {
  return outcome(async () => {
    try {
      const { before, ...replaced } = await replace(actor, input, db)
      await forget(db, before)
      return replaced
    } finally {
      await rm(input.path, { force: true })
    }
  })
}

async function replace(
  actor: Actor,
  { id, name, path }: { id: number; name: string; path: string },
  db: Database,
) {
  await db.transaction(async (tx) => {
    await openMedium(tx, actor, id)
    await requireOver(tx, actor, id, 'publisher', 'thay')
  })
  const examined = await examine(name, path)
  return db.transaction(async (tx) => {
    const before = await openMedium(tx, actor, id)
    await requireOver(tx, actor, id, 'publisher', 'thay')
    if (examined.kind !== before.kind)
      refuse(`Chỗ này là ${kinds[before.kind].toLowerCase()}: hãy chọn một tệp cùng loại.`)
    if (examined.hash === before.hash) refuse('Đây đúng là tệp đang dùng.')
    await lockContent(tx, examined.hash)
    await keep(path, examined)
    const { kind, hash, width, height } = examined
    const isPicture = kind === 'image' && width && height
    const widths = isPicture ? await inLane(() => makeVariants(hash, { width, height })) : []
    const [row] = await tx
      .update(media)
      .set({
        ...examined,
        ...wordsOf(before, examined),
        ...focusOf(before, examined),
        widths,
        state: 'ready',
      })
      .where(eq(media.id, id))
      .returning()
    await record(tx, actor, 'replace', 'media', id, { from: before.name, to: row!.name })
    return { before, row: row!, change: await refreshMedium(tx, id) }
  })
}

type Facts = Pick<MediaRow, 'width' | 'height' | 'caption' | 'credit'>

/** What people wrote stays; what was never written may come from the new file. */
const wordsOf = (before: MediaRow, { caption, credit }: Facts) => ({
  caption: before.caption || caption,
  credit: before.credit || credit,
})

/** A picture of another shape is another picture: its middle is the best guess. */
function focusOf(before: MediaRow, { width, height }: Facts) {
  const isAlike =
    width && height && before.width && before.height
      ? Math.abs((width * before.height) / (height * before.width) - 1) < 0.02
      : true
  return isAlike ? {} : { focalX: 0.5, focalY: 0.5 }
}
