import { open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { and, eq, ne, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { media } from '@/db/schema/portal/media'
import { filePath, originalPath, variantPath } from './places'
import { moveTo } from './staging'

type Content = Pick<typeof media.$inferSelect, 'kind' | 'hash' | 'name'>

/** Until the transaction ends nobody else keeps or forgets this content. */
export async function lockContent(tx: Transaction, hash: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 4))`)
}

/** Puts an examined upload where it stays, on the disk before its row exists. */
export async function keep(from: string, { kind, hash, name }: Content): Promise<void> {
  const file = await open(from, 'r+')
  await file.sync()
  await file.close()
  await moveTo(from, kind === 'image' ? originalPath(hash) : filePath(hash, name))
}

/** Held by a backup from its beginning to its end: what its rows name stays on the disk. */
export const backupLock = 778_001
const later = 60_000

/**
 * Removes from the disk what no row names any more: nobody can ask for it again. While a backup is taken that waits,
 * and the caller does not.
 */
export function forget(db: Database, content: Content): Promise<void> {
  const { kind, hash, name } = content
  return db.transaction(async (tx) => {
    const [lock] = await tx.execute<{ free: boolean }>(
      sql`select pg_try_advisory_xact_lock_shared(${backupLock}) as free`,
    )
    if (!lock!.free) return void setTimeout(() => void forget(db, content), later).unref()
    await lockContent(tx, hash)
    const isPicture = kind === 'image'
    const same = isPicture
      ? and(eq(media.kind, 'image'), eq(media.hash, hash))
      : and(ne(media.kind, 'image'), eq(media.hash, hash), eq(media.name, name))
    if ((await tx.$count(media, same)) > 0) return
    if (!isPicture) return rm(filePath(hash, name), { force: true })
    await rm(dirname(variantPath(hash, '_')), { recursive: true, force: true })
    await rm(originalPath(hash), { force: true })
  })
}
