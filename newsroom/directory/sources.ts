import { and, asc, desc, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable, Transaction } from '@/db/client'
import { bodyMediaColumns } from '@/db/media'
import { articles } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { sources } from '@/db/schema/portal/people'
import { directoryChanged } from '../change'
import { id, idShape, optionalUrl, rowShape, slug, text, words } from '../fields'
import { invalid, missing } from '../outcome'
import { record } from '../record'
import { forgetAddress, leaveOldAddress, requireSlug } from './address'
import { countBy, named, requirePicture, type Asked } from './listing'
import { directoryVerb, type Done } from './verb'
import { requireVersion } from './version'

export type SourceLine = Awaited<ReturnType<typeof listSources>>[number]

/** A page of sources, the site itself first. */
export async function listSources(db: Queryable, asked: Asked, only?: number) {
  const rows = await db
    .select({ source: sources, logo: bodyMediaColumns })
    .from(sources)
    .leftJoin(media, eq(media.id, sources.logoId))
    .where(and(named(sources.name, asked), only === undefined ? undefined : eq(sources.id, only)))
    .orderBy(desc(sources.own), asc(sources.name), asc(sources.id))
    .limit(asked.limit)
    .offset(asked.offset)
  const ids = rows.map((it) => it.source.id)
  const counted = await countBy(db, articles, articles.sourceId, ids)
  return rows.map(({ source, logo }) => ({ ...source, logo, articles: counted.get(source.id) ?? 0 }))
}

export async function readSourceRow(db: Queryable, id: number): Promise<SourceLine | null> {
  return (await listSources(db, { words: '', limit: 1, offset: 0 }, id))[0] ?? null
}

const shape = z.strictObject({
  ...rowShape,
  name: words('Tên nguồn', 150, 'Ghi tên nguồn tin.'),
  slug,
  url: optionalUrl('Địa chỉ trang của nguồn'),
  about: text('Lời giới thiệu', 500),
  logoId: id.nullable(),
  own: z.boolean({ error: 'Chọn có phải nguồn của cổng không.' }),
})

/** Makes a source, or changes one. Exactly one is the site itself: who takes that over takes it from the other. */
export const saveSource = directoryVerb('administrator', shape, async (tx, actor, given): Promise<Done> => {
  const { id, version, ...columns } = given
  const [ours] = await tx.select().from(sources).where(eq(sources.own, true)).for('update')
  const before = id === null ? null : await lock(tx, id)
  if (id !== null) await requireVersion(tx, 'source', id, version)
  if (before?.own && !given.own)
    invalid({ field: 'own', message: 'Chọn nguồn khác là nguồn của cổng, nguồn này sẽ tự thôi.' })
  await requirePicture(tx, 'logoId', given.logoId)
  const slug = await requireSlug(tx, 'nguon', given)
  const row = { ...columns, slug, own: given.own || !ours }
  if (row.own)
    await tx
      .update(sources)
      .set({ own: false })
      .where(and(eq(sources.own, true), ne(sources.id, id ?? 0)))
  const [saved] = before
    ? await tx.update(sources).set(row).where(eq(sources.id, before.id)).returning({ id: sources.id })
    : await tx.insert(sources).values(row).returning({ id: sources.id })
  if (before) await leaveOldAddress(tx, 'nguon', before.slug, slug)
  await record(tx, actor, before ? 'update' : 'create', 'source', saved!.id, {
    name: given.name,
    ...(row.own && !before?.own && { own: true }),
    ...(before && before.slug !== slug && { slug, oldSlug: before.slug }),
  })
  return { id: saved!.id, change: directoryChanged }
})

/** Deletes a source that no article names. */
export const removeSource = directoryVerb(
  'administrator',
  idShape,
  async (tx, actor, { id }): Promise<Done> => {
    const { name, slug, own } = await lock(tx, id)
    if (own) invalid({ field: 'form', message: 'Đây là nguồn của chính cổng, không xóa được.' })
    if ((await tx.$count(articles, eq(articles.sourceId, id))) > 0)
      invalid({ field: 'form', message: `“${name}” còn bài ghi nguồn này, không xóa được.` })
    await tx.delete(sources).where(eq(sources.id, id))
    await forgetAddress(tx, 'nguon', slug)
    await record(tx, actor, 'delete', 'source', id, { name, slug })
    return { id, change: directoryChanged }
  },
)

async function lock(tx: Transaction, id: number) {
  const [row] = await tx.select().from(sources).where(eq(sources.id, id)).for('update')
  return row ?? missing('Nguồn tin này không còn nữa.')
}
