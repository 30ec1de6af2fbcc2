import { asc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { parseBody } from '@/body/parse'
import { renderHtml } from '@/body/html'
import { renderText } from '@/body/text'
import { mediaIdsOf } from '@/body/uses'
import type { Queryable, Transaction } from '@/db/client'
import { loadMedia } from '@/db/media'
import { media } from '@/db/schema/portal/media'
import { pages } from '@/db/schema/portal/site'
import { codes } from '@/db/schema/sharing/codes'
import { env } from '@/env'
import { directoryChanged } from '../change'
import { idShape, moveShape, rowShape, slug, words } from '../fields'
import { pickedFrom } from '../media/library/picked'
import { invalid, missing } from '../outcome'
import { record } from '../record'
import { forgetAddress, leaveOldAddress, requireSlug } from './address'
import { lastPosition, moveTo } from './order'
import { directoryVerb, type Done } from './verb'
import { requireVersion } from './version'

export type PageRow = typeof pages.$inferSelect

/** Every managed page in its order, those that aren't out too. */
export const listPages = (db: Queryable): Promise<PageRow[]> =>
  db.select().from(pages).orderBy(asc(pages.position), asc(pages.id))

/** A page with the media that its editor shows. */
export async function readPageRow(db: Queryable, id: number) {
  const [row] = await db.select().from(pages).where(eq(pages.id, id))
  if (!row) return null
  const body = parseBody(row.body)
  const ids = body.ok ? mediaIdsOf(body.blocks) : []
  const used = ids.length > 0 ? await db.select().from(media).where(inArray(media.id, ids)) : []
  return { ...row, media: used.map(pickedFrom) }
}

const shape = z.strictObject({
  ...rowShape,
  title: words('Tiêu đề', 150, 'Ghi tiêu đề trang.'),
  slug,
  body: z.unknown(),
  published: z.boolean({ error: 'Chọn có hiện trên cổng không.' }),
})

/** Makes a page such as "Giới thiệu", or changes one: rendered by the one renderer, seen at once. */
export const savePage = directoryVerb('publisher', shape, async (tx, actor, given): Promise<Done> => {
  const { id, version, title, body, published } = given
  const before = id === null ? null : await lock(tx, id)
  if (id !== null) await requireVersion(tx, 'page', id, version)
  const slug = await requireSlug(tx, 'trang', { id, slug: given.slug, name: title })
  const row = { title, slug, published, ...(await rendered(tx, body)) }
  const [saved] = before
    ? await tx
        .update(pages)
        .set({ ...row, updatedAt: sql`now()` })
        .where(eq(pages.id, before.id))
        .returning({ id: pages.id })
    : await tx
        .insert(pages)
        .values({ ...row, position: await lastPosition(tx, pages) })
        .returning({ id: pages.id })
  if (before) await leaveOldAddress(tx, 'trang', before.slug, slug)
  await record(tx, actor, before ? 'update' : 'create', 'page', saved!.id, {
    name: title,
    published,
    ...(before && before.slug !== slug && { slug, oldSlug: before.slug }),
  })
  return { id: saved!.id, change: directoryChanged }
})

/** Deletes a page that no printed code leads to. */
export const removePage = directoryVerb('publisher', idShape, async (tx, actor, { id }): Promise<Done> => {
  const { title: name, slug } = await lock(tx, id)
  if (await tx.$count(codes, eq(codes.pageId, id)))
    invalid({
      field: 'form',
      message: `“${name}” có mã QR đã phát, không xóa được. Hãy thôi hiện trang này.`,
    })
  await tx.delete(pages).where(eq(pages.id, id))
  await forgetAddress(tx, 'trang', slug)
  await record(tx, actor, 'delete', 'page', id, { name, slug })
  return { id, change: directoryChanged }
})

/** Puts a page at another place in the footer and the site map. */
export const movePage = directoryVerb(
  'publisher',
  moveShape,
  async (tx, actor, { id, to }): Promise<Done> => {
    const { title: name } = await lock(tx, id)
    await moveTo(tx, pages, undefined, id, to)
    await record(tx, actor, 'move', 'page-order', id, { name, to: to + 1 })
    return { id, change: directoryChanged }
  },
)

/** The body as it is stored and as readers get it. */
async function rendered(tx: Transaction, body: unknown) {
  const parsed = parseBody(body)
  if (!parsed.ok)
    return invalid(...parsed.problems.map(({ path, message }) => ({ field: `body.${path}`, message })))
  const ids = mediaIdsOf(parsed.blocks)
  const found = await loadMedia(tx, ids)
  if (ids.some((it) => !found.has(it)))
    invalid({ field: 'body', message: 'Có ảnh hoặc tệp không còn trong thư viện.' })
  const text = renderText(parsed.blocks)
  const html = renderHtml(parsed.blocks, { media: (id) => found.get(id), siteUrl: env().SITE_URL })
  return { body, html, text }
}

async function lock(tx: Transaction, id: number): Promise<PageRow> {
  const [row] = await tx.select().from(pages).where(eq(pages.id, id)).for('update')
  return row ?? missing('Trang này không còn nữa.')
}
