import { and, eq, ne } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { pages, redirects } from '@/db/schema/portal/site'
import { topics } from '@/db/schema/portal/topics'
import { slugify } from '@/vietnamese/slug'
import { invalid } from '../outcome'

const tables = {
  'chuyen-muc': sections,
  'chu-de': topics,
  'tac-gia': authors,
  nguon: sources,
  trang: pages,
} as const
export type Folder = keyof typeof tables

type Named = { id: number | null; slug: string; name: string }

/**
 * The slug that a row may have: the one that was typed, or while none is, one made of its name that is free.
 * @throws Refused invalid when another row stands at the typed one, or readers of an old address are led from it
 */
export async function requireSlug(tx: Transaction, folder: Folder, row: Named): Promise<string> {
  if (row.slug) {
    const taken = await takenBy(tx, folder, row.id, row.slug)
    return taken ? invalid({ field: 'slug', message: taken }) : row.slug
  }
  const made = slugify(row.name)
  for (let n = 1; ; n++) {
    const slug = n === 1 ? made : `${made}-${n}`
    if (!(await takenBy(tx, folder, row.id, slug))) return slug
  }
}

async function takenBy(tx: Transaction, folder: Folder, id: number | null, slug: string) {
  const table = tables[folder]
  const [other] = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.slug, slug), ne(table.id, id ?? 0)))
  if (other) return 'Địa chỉ này đã có nơi khác dùng.'
  const [old] = await tx
    .select({ target: redirects.target })
    .from(redirects)
    .where(eq(redirects.path, `/${folder}/${slug}`))
  const own = id === null ? null : await slugOf(tx, folder, id)
  if (old && old.target !== `/${folder}/${own}`)
    return `Địa chỉ này đang dẫn người đọc cũ tới ${old.target ?? 'một bài viết'}.`
  return null
}

async function slugOf(tx: Transaction, folder: Folder, id: number) {
  const table = tables[folder]
  const [row] = await tx.select({ slug: table.slug }).from(table).where(eq(table.id, id))
  return row?.slug
}

/** A row has another address now: its old ones lead to it, in one hop. */
export async function leaveOldAddress(tx: Transaction, folder: Folder, from: string, to: string) {
  if (from === to) return
  const [old, target] = [`/${folder}/${from}`, `/${folder}/${to}`]
  await tx.delete(redirects).where(eq(redirects.path, target))
  await tx.update(redirects).set({ target }).where(eq(redirects.target, old))
  const row = { target, articleId: null, pattern: false, origin: 'rename' }
  await tx
    .insert(redirects)
    .values({ path: old, ...row })
    .onConflictDoUpdate({ target: redirects.path, set: row })
}

/** A row is no more: nothing leads to it any longer. */
export async function forgetAddress(tx: Transaction, folder: Folder, slug: string) {
  await tx.delete(redirects).where(eq(redirects.target, `/${folder}/${slug}`))
}
