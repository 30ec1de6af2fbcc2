import { and, count, eq, inArray, sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Queryable } from '@/db/client'
import { media } from '@/db/schema/portal/media'
import { fold } from '@/vietnamese/fold'
import { invalid } from '../outcome'

/** Which part of a long list. `words`: what its names must have, marks or not. */
export type Asked = { words: string; limit: number; offset: number }

export const perPage = 100

/** Every word stands somewhere in the name. */
export function named(column: AnyPgColumn, { words }: Pick<Asked, 'words'>): SQL | undefined {
  const parts = fold(words).split(/\s+/).filter(Boolean).slice(0, 8)
  if (parts.length === 0) return undefined
  const has = parts.map((it) => sql`title_key(${column}) like ${`%${it.replace(/[\\%_]/g, '\\$&')}%`}`)
  return sql`(${sql.join(has, sql` and `)})`
}

/** What a list page was asked for: `?tim=` and `?trang=`. */
export function askedOf(query: Record<string, string | string[] | undefined>): Asked & { page: number } {
  const one = (name: string) => [query[name] ?? ''].flat()[0]!
  const page = /^[1-9]\d{0,3}$/.test(one('trang')) ? Number(one('trang')) : 1
  /** One more than is shown says that there is a next page. */
  return { words: one('tim').slice(0, 100), limit: perPage + 1, offset: (page - 1) * perPage, page }
}

/** How often each of these ids stands in a column. */
export async function countBy(db: Queryable, table: PgTable, column: AnyPgColumn, ids: number[]) {
  if (ids.length === 0) return new Map<number, number>()
  const rows = await db
    .select({ id: sql<number>`${column}`.mapWith(Number), n: count() })
    .from(table)
    .where(inArray(column, ids))
    .groupBy(column)
  return new Map(rows.map((it) => [it.id, it.n]))
}

/** @throws Refused invalid when there is no picture of that number */
export async function requirePicture(db: Queryable, field: string, mediaId: number | null): Promise<void> {
  if (mediaId === null) return
  if (!(await db.$count(media, and(eq(media.id, mediaId), eq(media.kind, 'image')))))
    invalid({ field, message: 'Ảnh này không còn trong thư viện.' })
}
