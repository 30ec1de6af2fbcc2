import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { media } from '@/db/schema/portal/media'
import { log } from '@/log'
import { lane } from './lane'
import { clearIncoming } from '../storage/staging'
import { makeVariants } from './variants'

const kept = globalThis as { congtinPictures?: ReturnType<typeof lane> }

/** Makes a picture's variants after those that wait already. The promise never fails: the row's state tells. */
export function processPicture(db: Database, id: number): Promise<void> {
  return inLane(() => makeReady(db, id)).catch((err: unknown) =>
    log.error({ picture: id, err }, 'a picture could not be processed'),
  )
}

/** Does heavy work with a picture after what waits already. */
export const inLane: ReturnType<typeof lane> = (work) => (kept.congtinPictures ??= lane())(work)

/** Takes up what a stopped server left undone. Called once at the start. */
export async function resumeProcessing(db: Database): Promise<void> {
  await clearIncoming()
  const waiting = await db.select({ id: media.id }).from(media).where(eq(media.state, 'processing'))
  for (const { id } of waiting) void processPicture(db, id)
}

async function makeReady(db: Database, id: number): Promise<void> {
  const [row] = await db.select().from(media).where(eq(media.id, id))
  if (row?.state !== 'processing' || !row.width || !row.height) return
  const same = and(eq(media.id, id), eq(media.hash, row.hash))
  try {
    const widths = await makeVariants(row.hash, { width: row.width, height: row.height })
    await db.update(media).set({ state: 'ready', widths }).where(same)
  } catch (error) {
    await db.update(media).set({ state: 'failed' }).where(same)
    throw error
  }
}
