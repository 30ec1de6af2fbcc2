import { and, desc, eq, inArray, notInArray, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable, Transaction } from '@/db/client'
import { revisions } from '@/db/schema/newsroom/stories'
import { articleTopics } from '@/db/schema/portal/articles'
import { topics } from '@/db/schema/portal/topics'
import { directoryChanged } from '../change'
import { id, idShape, rowShape, slug, text, words } from '../fields'
import { invalid, missing } from '../outcome'
import { record } from '../record'
import { forgetAddress, leaveOldAddress, requireSlug } from './address'
import { countBy, named, type Asked } from './listing'
import { directoryVerb, type Done } from './verb'
import { requireVersion } from './version'

export type TopicRow = typeof topics.$inferSelect
export type TopicLine = TopicRow & { articles: number }

/** A page of topics, newest first, those whose name has the words. */
export async function listTopics(db: Queryable, asked: Asked): Promise<TopicLine[]> {
  const rows = await db
    .select()
    .from(topics)
    .where(named(topics.name, asked))
    .orderBy(desc(topics.createdAt), desc(topics.id))
    .limit(asked.limit)
    .offset(asked.offset)
  return withCounts(db, rows)
}

export async function readTopicRow(db: Queryable, id: number): Promise<TopicLine | null> {
  const [row] = await withCounts(db, await db.select().from(topics).where(eq(topics.id, id)))
  return row ?? null
}

async function withCounts(db: Queryable, rows: TopicRow[]): Promise<TopicLine[]> {
  const counted = await countBy(
    db,
    articleTopics,
    articleTopics.topicId,
    rows.map((it) => it.id),
  )
  return rows.map((it) => ({ ...it, articles: counted.get(it.id) ?? 0 }))
}

const shape = z.strictObject({
  ...rowShape,
  name: words('Tên chủ đề', 120, 'Ghi tên chủ đề.'),
  slug,
  description: text('Lời giới thiệu', 500),
  running: z.boolean({ error: 'Chọn có phải dòng sự kiện không.' }),
})

/** Makes a topic, or changes one. */
export const saveTopic = directoryVerb('editor', shape, async (tx, actor, given): Promise<Done> => {
  const { id, version, ...columns } = given
  const before = id === null ? null : await lock(tx, id)
  if (id !== null) await requireVersion(tx, 'topic', id, version)
  const slug = await requireSlug(tx, 'chu-de', given)
  const row = { ...columns, slug }
  const [saved] = before
    ? await tx.update(topics).set(row).where(eq(topics.id, before.id)).returning({ id: topics.id })
    : await tx.insert(topics).values(row).returning({ id: topics.id })
  if (before) await leaveOldAddress(tx, 'chu-de', before.slug, slug)
  await record(tx, actor, before ? 'update' : 'create', 'topic', saved!.id, {
    name: given.name,
    ...(before && before.name !== given.name && { was: before.name }),
    ...(before && before.slug !== slug && { slug, oldSlug: before.slug }),
  })
  return { id: saved!.id, change: directoryChanged }
})

/** Deletes a topic that no story carries. */
export const removeTopic = directoryVerb('editor', idShape, async (tx, actor, { id }): Promise<Done> => {
  const { name, slug } = await lock(tx, id)
  const used = await tx.$count(revisions, carries(id))
  if (used > 0 || (await tx.$count(articleTopics, eq(articleTopics.topicId, id))) > 0)
    invalid({ field: 'form', message: `“${name}” còn bài mang chủ đề này. Hãy gộp vào chủ đề khác.` })
  await tx.delete(topics).where(eq(topics.id, id))
  await forgetAddress(tx, 'chu-de', slug)
  await record(tx, actor, 'delete', 'topic', id, { name, slug })
  return { id, change: directoryChanged }
})

const mergeShape = z.strictObject({ id, intoId: z.int({ error: 'Chọn chủ đề giữ lại.' }).positive() })

/** Gives everything that carries one topic to another, which takes over its address too. */
export const mergeTopics = directoryVerb('editor', mergeShape, async (tx, actor, given): Promise<Done> => {
  const { id, intoId } = given
  if (id === intoId) invalid({ field: 'intoId', message: 'Chọn một chủ đề khác để giữ lại.' })
  const locked = await tx
    .select()
    .from(topics)
    .where(inArray(topics.id, [id, intoId]))
    .orderBy(topics.id)
    .for('update')
  const from = locked.find((it) => it.id === id) ?? missing('Chủ đề này không còn nữa.')
  const into =
    locked.find((it) => it.id === intoId) ??
    invalid({ field: 'intoId', message: 'Chủ đề được chọn không còn nữa.' })
  await rewriteRevisions(tx, id, intoId)
  const both = tx
    .select({ id: articleTopics.articleId })
    .from(articleTopics)
    .where(eq(articleTopics.topicId, intoId))
  const old = eq(articleTopics.topicId, id)
  const moved = await tx
    .update(articleTopics)
    .set({ topicId: intoId })
    .where(and(old, notInArray(articleTopics.articleId, both)))
    .returning({ id: articleTopics.articleId })
  await tx.delete(articleTopics).where(old)
  await tx.delete(topics).where(eq(topics.id, id))
  await leaveOldAddress(tx, 'chu-de', from.slug, into.slug)
  const detail = { name: from.name, into: into.name, articles: moved.length }
  await record(tx, actor, 'merge', 'topic', id, detail)
  await record(tx, actor, 'merge', 'topic', intoId, detail)
  return { id: intoId, change: directoryChanged }
})

/** Drafts, and what may be published again, carry the topic by its number in their content. */
async function rewriteRevisions(tx: Transaction, id: number, intoId: number) {
  const rows = await tx
    .select({ id: revisions.id, content: revisions.content })
    .from(revisions)
    .where(carries(id))
    .for('update')
  for (const row of rows) {
    const topicIds = [...new Set(row.content.topicIds.map((it) => (it === id ? intoId : it)))]
    await tx
      .update(revisions)
      .set({
        content: sql`jsonb_set(${revisions.content}, '{topicIds}', ${JSON.stringify(topicIds)}::jsonb)`,
      })
      .where(eq(revisions.id, row.id))
  }
}

/** Open revisions, and those of articles that readers see: the table is too large to be read whole. */
const carries = (id: number) =>
  and(
    or(
      inArray(revisions.state, ['draft', 'submitted', 'returned', 'approved', 'scheduled']),
      sql`${revisions.storyId} in (select article_id from article_topics where topic_id = ${id})`,
    ),
    sql`${revisions.content} -> 'topicIds' @> ${String(id)}::jsonb`,
  )

async function lock(tx: Transaction, id: number): Promise<TopicRow> {
  const [row] = await tx.select().from(topics).where(eq(topics.id, id)).for('update')
  return row ?? missing('Chủ đề này không còn nữa.')
}
