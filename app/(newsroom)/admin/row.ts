import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { jpegAddress, type BodyMedia } from '@/body/media'
import { db } from '@/db/client'
import type { Queryable } from '@/db/client'
import { readLast, type LastChange } from '@/newsroom/directory/version'

export type Query = Record<string, string | string[] | undefined>
export type RowProps = { params: Promise<{ id: string }> }

type Opened<T> = { row: T | null; last: LastChange | null; seen: { id: number | null; version: number } }

/**
 * The row of a page `/admin/…/[id]`, null under `moi`, with what its form must send along.
 * Answers 404 when there is none of that number.
 */
export async function openRow<T>(
  asked: string,
  subject: string,
  read: (db: Queryable, id: number) => Promise<T | null>,
): Promise<Opened<T>> {
  if (asked === 'moi') return { row: null, last: null, seen: { id: null, version: 0 } }
  const id = /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : notFound()
  const last = await readLast(db(), subject, id)
  const row = (await read(db(), id)) ?? notFound()
  return { row, last, seen: { id, version: last?.version ?? 0 } }
}

/** What the tab of such a page says: `Sửa chủ đề`, or `Chủ đề mới`. */
export const titled =
  (what: string) =>
  async ({ params }: RowProps): Promise<Metadata> => {
    const name = what.charAt(0).toUpperCase() + what.slice(1)
    return { title: (await params).id === 'moi' ? `${name} mới` : `Sửa ${what}` }
  }

/** The name of the row that a form came back from: `?xong=12`. */
export function savedName(rows: { id: number; name: string }[], asked: Query[string]) {
  return rows.find((it) => String(it.id) === asked)?.name
}

/** A small picture of the library, for a list or a form. */
export const small = (media: BodyMedia | null) =>
  media ? { id: media.id, url: jpegAddress(media, 200) } : null
