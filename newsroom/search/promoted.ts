import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable } from '@/db/client'
import { articles, visibleArticles as visible } from '@/db/schema/portal/articles'
import { promotedResults } from '@/db/schema/portal/search'
import { foldedWords } from '@/vietnamese/search'
import { directoryVerb, type Done } from '../directory/verb'
import { idShape, words } from '../fields'
import { invalid, missing } from '../outcome'
import { record } from '../record'
import { ownHosts } from '../redirects/redirects'
import { readTarget } from '../redirects/address'
import { resultsChanged } from './synonyms'

export type PromotedLine = { id: number; query: string; title: string; slug: string; ended: boolean }

const mostOfAQuery = 3

/** Every article that stands first for a search, by search. */
export async function listPromoted(db: Queryable): Promise<PromotedLine[]> {
  const rows = await db
    .select({
      id: promotedResults.id,
      query: promotedResults.query,
      title: articles.title,
      slug: articles.slug,
      ending: articles.ending,
    })
    .from(promotedResults)
    .innerJoin(articles, eq(articles.id, promotedResults.articleId))
    .orderBy(asc(promotedResults.query), asc(promotedResults.id))
  return rows.map(({ ending, ...row }) => ({ ...row, ended: ending !== null }))
}

const shape = z.strictObject({
  query: words('Từ tìm kiếm', 100, 'Ghi từ tìm kiếm.'),
  article: words('Bài', 2000, 'Dán địa chỉ của bài.'),
})

/** Puts an article before what a search finds by itself. The article is given by its address on this site. */
export const promote = directoryVerb('publisher', shape, async (tx, actor, given): Promise<Done> => {
  const query = foldedWords(given.query)
  if (!query) invalid({ field: 'query', message: 'Không có chữ nào để tìm.' })
  const read = readTarget(given.article, ownHosts())
  const slug = 'address' in read ? /^\/bai-viet\/([^/?#]+)/.exec(read.address)?.[1] : undefined
  const [article] = slug
    ? await tx.select({ id: visible.id, title: visible.title }).from(visible).where(eq(visible.slug, slug))
    : []
  if (!article)
    return invalid({ field: 'article', message: 'Dán địa chỉ của một bài đang trên cổng: /bai-viet/…' })
  const same = await tx.select().from(promotedResults).where(eq(promotedResults.query, query)).for('update')
  if (same.some((it) => it.articleId === article.id))
    invalid({ field: 'article', message: 'Bài này đã được ghim cho từ này.' })
  if (same.length >= mostOfAQuery)
    invalid({ field: 'query', message: `Một từ ghim nhiều nhất ${mostOfAQuery} bài.` })
  const [made] = await tx
    .insert(promotedResults)
    .values({ query, articleId: article.id })
    .returning({ id: promotedResults.id })
  await record(tx, actor, 'create', 'promoted', made!.id, { query, title: article.title })
  return { id: made!.id, change: resultsChanged }
})

/** Takes an article from the head of a search. */
export const unpromote = directoryVerb('publisher', idShape, async (tx, actor, { id }): Promise<Done> => {
  const [row] = await tx.delete(promotedResults).where(eq(promotedResults.id, id)).returning()
  if (!row) return missing('Bài này không còn được ghim nữa.')
  await record(tx, actor, 'delete', 'promoted', id, { query: row.query })
  return { id, change: resultsChanged }
})
