import { and, asc, count, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable, Transaction } from '@/db/client'
import { staffSections } from '@/db/schema/newsroom/staff'
import { stories } from '@/db/schema/newsroom/stories'
import { articles } from '@/db/schema/portal/articles'
import { sections } from '@/db/schema/portal/sections'
import { codes } from '@/db/schema/sharing/codes'
import { directoryChanged } from '../change'
import { id, idShape, moveShape, rowShape, slug, text, words } from '../fields'
import { invalid, missing } from '../outcome'
import { record } from '../record'
import { forgetAddress, leaveOldAddress, requireSlug } from './address'
import { lastPosition, moveTo } from './order'
import { directoryVerb, type Done } from './verb'
import { requireVersion } from './version'

export type SectionRow = typeof sections.$inferSelect
export type SectionLine = SectionRow & { articles: number; stories: number }

/** Every section in its order, children behind their parent, with how much stands in it. */
export async function listSections(db: Queryable): Promise<SectionLine[]> {
  const counted = async (table: typeof articles | typeof stories) => {
    const rows = await db.select({ id: table.sectionId, n: count() }).from(table).groupBy(table.sectionId)
    return new Map(rows.map((it) => [it.id, it.n]))
  }
  const [rows, published, written] = await Promise.all([
    db.select().from(sections).orderBy(asc(sections.position), asc(sections.id)),
    counted(articles),
    counted(stories),
  ])
  const lines = rows.map((it) => ({
    ...it,
    articles: published.get(it.id) ?? 0,
    stories: written.get(it.id) ?? 0,
  }))
  return lines
    .filter((it) => it.parentId === null)
    .flatMap((top) => [top, ...lines.filter((it) => it.parentId === top.id)])
}

const shape = z.strictObject({
  ...rowShape,
  name: words('Tên chuyên mục', 80, 'Ghi tên chuyên mục.'),
  slug,
  description: text('Lời giới thiệu', 500),
  parentId: id.nullable(),
})

/** Makes a section, or changes one. A changed address leaves a redirect behind. */
export const saveSection = directoryVerb('administrator', shape, async (tx, actor, given): Promise<Done> => {
  const { id, version, ...columns } = given
  const before = id === null ? null : await lock(tx, id)
  if (id !== null) await requireVersion(tx, 'section', id, version)
  await requireParent(tx, id, given.parentId)
  const slug = await requireSlug(tx, 'chuyen-muc', given)
  const position =
    before && before.parentId === given.parentId
      ? before.position
      : await lastPosition(tx, sections, among(given.parentId))
  const row = { ...columns, slug, position }
  const [saved] = before
    ? await tx.update(sections).set(row).where(eq(sections.id, before.id)).returning({ id: sections.id })
    : await tx.insert(sections).values(row).returning({ id: sections.id })
  if (before) await leaveOldAddress(tx, 'chuyen-muc', before.slug, slug)
  await record(tx, actor, before ? 'update' : 'create', 'section', saved!.id, {
    name: given.name,
    ...(before && before.name !== given.name && { was: before.name }),
    ...(before && before.slug !== slug && { slug, oldSlug: before.slug }),
  })
  return { id: saved!.id, change: directoryChanged }
})

/** Takes a section out of the navigation, or puts it back. Its address and its articles stay. */
export const retireSection = directoryVerb(
  'administrator',
  z.strictObject({ id, retired: z.boolean() }),
  async (tx, actor, { id, retired }): Promise<Done> => {
    const { name } = await lock(tx, id)
    await tx.update(sections).set({ retired }).where(eq(sections.id, id))
    await record(tx, actor, retired ? 'retire' : 'restore', 'section', id, { name })
    return { id, change: directoryChanged }
  },
)

/** Deletes a section that nothing ever stood in and nobody was given: without any, a person would have them all. */
export const removeSection = directoryVerb(
  'administrator',
  idShape,
  async (tx, actor, { id }): Promise<Done> => {
    const { name, slug } = await lock(tx, id)
    const uses = await Promise.all([
      tx.$count(articles, eq(articles.sectionId, id)),
      tx.$count(stories, eq(stories.sectionId, id)),
      tx.$count(sections, eq(sections.parentId, id)),
      tx.$count(codes, eq(codes.sectionId, id)),
      tx.$count(staffSections, eq(staffSections.sectionId, id)),
    ])
    if (uses.some((n) => n > 0))
      invalid({
        field: 'form',
        message: `“${name}” còn bài, tiểu mục, mã QR hoặc người được giao, không xóa được. Hãy cho chuyên mục thôi dùng.`,
      })
    await tx.delete(sections).where(eq(sections.id, id))
    await forgetAddress(tx, 'chuyen-muc', slug)
    await record(tx, actor, 'delete', 'section', id, { name, slug })
    return { id, change: directoryChanged }
  },
)

/** Puts a section at another place among its siblings. */
export const moveSection = directoryVerb(
  'administrator',
  moveShape,
  async (tx, actor, { id, to }): Promise<Done> => {
    const { parentId, name } = await lock(tx, id)
    await moveTo(tx, sections, among(parentId), id, to)
    await record(tx, actor, 'move', 'section-order', id, { name, to: to + 1 })
    return { id, change: directoryChanged }
  },
)

const among = (parentId: number | null) =>
  parentId === null ? isNull(sections.parentId) : eq(sections.parentId, parentId)

async function lock(tx: Transaction, id: number): Promise<SectionRow> {
  const [row] = await tx.select().from(sections).where(eq(sections.id, id)).for('update')
  return row ?? missing('Chuyên mục này không còn nữa.')
}

/** Two levels: what has children stays on top, and a child has none. */
async function requireParent(tx: Transaction, id: number | null, parentId: number | null) {
  if (parentId === null) return
  const refuse = (message: string) => invalid({ field: 'parentId', message })
  const top = and(eq(sections.id, parentId), isNull(sections.parentId))
  const [parent] = await tx
    .select({ id: sections.id })
    .from(sections)
    .where(and(top, sql`${sections.id} <> ${id ?? 0}`))
    .for('share')
  if (!parent) refuse('Chọn một chuyên mục cấp trên khác.')
  if (id !== null && (await tx.$count(sections, eq(sections.parentId, id))))
    refuse('Chuyên mục này đang có tiểu mục nên phải ở cấp trên.')
}
