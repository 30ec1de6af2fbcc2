import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable, Transaction } from '@/db/client'
import { bodyMediaColumns } from '@/db/media'
import { staff } from '@/db/schema/newsroom/staff'
import { articleAuthors } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { authors } from '@/db/schema/portal/people'
import { directoryChanged } from '../change'
import { id, idShape, rowShape, slug, text, words } from '../fields'
import { invalid, missing } from '../outcome'
import { record } from '../record'
import { forgetAddress, leaveOldAddress, requireSlug } from './address'
import { countBy, named, requirePicture, type Asked } from './listing'
import { directoryVerb, type Done } from './verb'
import { requireVersion } from './version'

export type AuthorLine = Awaited<ReturnType<typeof listAuthors>>[number]

/** A page of pen names, those out of use last. */
export async function listAuthors(db: Queryable, asked: Asked, only?: number) {
  const rows = await db
    .select({ author: authors, portrait: bodyMediaColumns, writer: staff.name })
    .from(authors)
    .leftJoin(media, eq(media.id, authors.portraitId))
    .leftJoin(staff, and(eq(staff.authorId, authors.id), eq(staff.active, true)))
    .where(and(named(authors.name, asked), only === undefined ? undefined : eq(authors.id, only)))
    .orderBy(asc(authors.retired), asc(authors.name), asc(authors.id))
    .limit(asked.limit)
    .offset(asked.offset)
  const once = rows.filter((it, n) => it.author.id !== rows[n - 1]?.author.id)
  const ids = once.map((it) => it.author.id)
  const counted = await countBy(db, articleAuthors, articleAuthors.authorId, ids)
  return once.map(({ author, ...rest }) => ({ ...author, ...rest, articles: counted.get(author.id) ?? 0 }))
}

export async function readAuthorRow(db: Queryable, id: number): Promise<AuthorLine | null> {
  return (await listAuthors(db, { words: '', limit: 1, offset: 0 }, id))[0] ?? null
}

const shape = z.strictObject({
  ...rowShape,
  name: words('Bút danh', 120, 'Ghi bút danh.'),
  slug,
  role: text('Vai trò', 120),
  bio: text('Lời giới thiệu', 1000),
  portraitId: id.nullable(),
})

/** Makes a pen name, or changes one. */
export const saveAuthor = directoryVerb('editor', shape, async (tx, actor, given): Promise<Done> => {
  const { id, version, ...columns } = given
  const before = id === null ? null : await lock(tx, id)
  if (id !== null) await requireVersion(tx, 'author', id, version)
  await requirePicture(tx, 'portraitId', given.portraitId)
  const slug = await requireSlug(tx, 'tac-gia', given)
  const row = { ...columns, slug }
  const [saved] = before
    ? await tx.update(authors).set(row).where(eq(authors.id, before.id)).returning({ id: authors.id })
    : await tx.insert(authors).values(row).returning({ id: authors.id })
  if (before) await leaveOldAddress(tx, 'tac-gia', before.slug, slug)
  await record(tx, actor, before ? 'update' : 'create', 'author', saved!.id, {
    name: given.name,
    ...(before && before.name !== given.name && { was: before.name }),
    ...(before && before.slug !== slug && { slug, oldSlug: before.slug }),
  })
  return { id: saved!.id, change: directoryChanged }
})

/** Takes a pen name out of choice, or puts it back. Its page and its articles stay. */
export const retireAuthor = directoryVerb(
  'editor',
  z.strictObject({ id, retired: z.boolean() }),
  async (tx, actor, { id, retired }): Promise<Done> => {
    const { name } = await lock(tx, id)
    await tx.update(authors).set({ retired }).where(eq(authors.id, id))
    await record(tx, actor, retired ? 'retire' : 'restore', 'author', id, { name })
    return { id, change: directoryChanged }
  },
)

/** Deletes a pen name that no article and no person carries. */
export const removeAuthor = directoryVerb('editor', idShape, async (tx, actor, { id }): Promise<Done> => {
  const { name, slug } = await lock(tx, id)
  const inArticles = await tx.$count(articleAuthors, eq(articleAuthors.authorId, id))
  if (inArticles > 0 || (await tx.$count(staff, eq(staff.authorId, id))) > 0)
    invalid({ field: 'form', message: `“${name}” còn bài hoặc còn người dùng. Hãy cho bút danh thôi dùng.` })
  await tx.delete(authors).where(eq(authors.id, id))
  await forgetAddress(tx, 'tac-gia', slug)
  await record(tx, actor, 'delete', 'author', id, { name, slug })
  return { id, change: directoryChanged }
})

async function lock(tx: Transaction, id: number) {
  const [row] = await tx.select().from(authors).where(eq(authors.id, id)).for('update')
  return row ?? missing('Bút danh này không còn nữa.')
}
