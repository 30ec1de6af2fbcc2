import { and, asc, desc, eq, gte, lt, sql, type SQL } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { media } from '@/db/schema/portal/media'
import { startOfVietnamDay } from '@/vietnamese/dates'
import type { Actor } from '../../actor'
import { writeCursor, type MediaFilter } from './filter'

export type MediaRow = typeof media.$inferSelect
export type MediaPage = { rows: MediaRow[]; next: string | null; previous: string | null }

export const pageSize = 48
const day = 24 * 3600 * 1000

/** One page of the library by key, newest first: every member of staff may see all of it. */
export async function listMedia(_actor: Actor, filter: MediaFilter, db: Queryable): Promise<MediaPage> {
  const { cursor } = filter
  const backwards = cursor?.direction === 'before'
  const key = sql`(${media.createdAt}, ${media.id})`
  const beyond =
    cursor &&
    sql`${key} ${backwards ? sql`>` : sql`<`} (${cursor.at.toISOString()}::timestamptz, ${cursor.id}::bigint)`
  const order = backwards ? asc : desc
  const found = await db
    .select()
    .from(media)
    .where(and(matches(filter), beyond ?? undefined))
    .orderBy(order(media.createdAt), order(media.id))
    .limit(pageSize + 1)
  const more = found.length > pageSize
  const rows = found.slice(0, pageSize)
  if (backwards) rows.reverse()
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    rows,
    next: last && (backwards || more) ? writeCursor(last) : null,
    previous: first && (backwards ? more : cursor !== null) ? writeCursor(first) : null,
  }
}

/** One medium; undefined when there is none. */
export async function readMedia(id: number, db: Queryable): Promise<MediaRow | undefined> {
  const [row] = await db.select().from(media).where(eq(media.id, id))
  return row
}

/** How many media a filter finds. */
export const countMedia = (filter: MediaFilter, db: Queryable): Promise<number> =>
  db.$count(media, matches(filter))

/** Who brought it in; null when that was the import. */
export async function readUploader({ uploadedBy }: MediaRow, db: Queryable): Promise<string | null> {
  if (uploadedBy === null) return null
  const [row] = await db.select({ name: staff.name }).from(staff).where(eq(staff.id, uploadedBy))
  return row?.name ?? null
}

function matches({ kind, words, from, to }: MediaFilter): SQL | undefined {
  return and(
    kind ? eq(media.kind, kind) : undefined,
    ...words
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, 8)
      .map((word) => {
        const pattern = word.replace(/[\\%_]/g, '\\$&')
        return sql`title_key(${saidOf}) like '%' || title_key(${pattern}) || '%'`
      }),
    from ? gte(media.createdAt, startOfVietnamDay(from)) : undefined,
    to ? lt(media.createdAt, new Date(startOfVietnamDay(to).getTime() + day)) : undefined,
  )
}

/** Everything that a medium can be found by: as its index has it. */
const saidOf = sql`${media.name} || ' ' || ${media.caption} || ' ' || ${media.alt} || ' ' || ${media.credit}`
