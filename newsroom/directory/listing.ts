import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { fold } from '@/vietnamese/fold'

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
