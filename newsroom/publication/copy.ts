import { and, eq, ne, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { renderText } from '@/body/text'
import type { Transaction } from '@/db/client'
import { loadMedia } from '@/db/media'
import { searchVectors } from '@/db/search-vector'
import {
  articleAuthors,
  articleMedia,
  articleRelated,
  articles,
  articleTopics,
} from '@/db/schema/portal/articles'
import { redirects } from '@/db/schema/portal/site'
import { issueMainCode } from '@/sharing/issue'
import { slugify } from '@/vietnamese/slug'
import { countWords } from '@/vietnamese/words'
import type { Opened } from '../stories/load'
import type { Ready } from './ready'
import { rendered } from './rendered'

export type Copied = { slug: string; oldSlug: string | null }
type When = { publishedAt: Date; revisedAt: Date | null; removeAt: Date | null }

/**
 * Copies one revision across the wall into `articles`: the only place that writes a reader's page.
 * Renders HTML, text and search words; a changed slug leaves a redirect behind.
 */
export async function copyAcross(tx: Transaction, opened: Opened, ready: Ready, when: When): Promise<Copied> {
  const { story, revision, article } = opened
  const content = revision.content
  const slug = await freeSlug(tx, story.id, content.slug || slugify(content.title))
  const media = await loadMedia(tx, ready.mediaIds)
  const text = renderText(ready.blocks)
  const row = {
    slug,
    title: content.title.trim(),
    sapo: content.sapo.trim(),
    genre: content.genre,
    sectionId: ready.sectionId,
    sourceId: ready.sourceId,
    sourceUrl: content.sourceUrl,
    leadId: content.lead?.mediaId ?? null,
    leadAlt: content.lead?.alt ?? '',
    leadCaption: content.lead?.caption ?? '',
    leadCredit: content.lead?.credit ?? '',
    body: content.body,
    ...rendered(ready.blocks, media),
    text,
    words: countWords(text),
    ...when,
    urgentUntil: content.urgentUntil ? new Date(content.urgentUntil) : null,
    ending: null,
    endedAt: null,
    notice: null,
    successorId: null,
    shareTitle: content.share.title || null,
    shareText: content.share.text || null,
    shareMediaId: content.share.mediaId,
    ...searchVectors(content.title, content.sapo, text),
  }
  if (article) await tx.update(articles).set(row).where(eq(articles.id, story.id))
  else await tx.insert(articles).values({ id: story.id, ...row })
  const oldSlug = article && article.slug !== slug ? article.slug : null
  await Promise.all([
    replaceLists(tx, opened, ready),
    tx.delete(redirects).where(eq(redirects.path, `/bai-viet/${slug}`)),
    oldSlug ? leaveRedirect(tx, story.id, oldSlug) : null,
    issueMainCode(tx, { articleId: story.id }),
  ])
  return { slug, oldSlug }
}

/** An old address of an article keeps leading to it. */
export async function leaveRedirect(tx: Transaction, articleId: number, oldSlug: string): Promise<void> {
  const row = { articleId, target: null, origin: 'rename' }
  await tx
    .insert(redirects)
    .values({ path: `/bai-viet/${oldSlug}`, ...row })
    .onConflictDoUpdate({ target: redirects.path, set: row })
}

async function freeSlug(tx: Transaction, storyId: number, wanted: string): Promise<string> {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (!(await isTaken(tx, storyId, slug))) return slug
  }
}

/** Whether another article stands at the address, or its old links still lead there. */
export async function isTaken(tx: Transaction, storyId: number, slug: string): Promise<boolean> {
  const now = tx
    .select({ taken: sql`1` })
    .from(articles)
    .where(and(eq(articles.slug, slug), ne(articles.id, storyId)))
  const before = tx
    .select({ taken: sql`1` })
    .from(redirects)
    .where(and(eq(redirects.path, `/bai-viet/${slug}`), ne(redirects.articleId, storyId)))
  return (await unionAll(now, before).limit(1)).length > 0
}

async function replaceLists(tx: Transaction, { story, revision, article }: Opened, ready: Ready) {
  const articleId = story.id
  const { authorIds, topicIds, relatedIds } = revision.content
  const rows = <K extends string>(key: K, ids: number[]) =>
    [...new Set(ids)].map(
      (id, position) =>
        ({ articleId, position, [key]: id }) as { articleId: number; position: number } & Record<K, number>,
    )
  if (article)
    for (const table of [articleAuthors, articleTopics, articleRelated, articleMedia])
      await tx.delete(table).where(eq(table.articleId, articleId))
  if (authorIds.length) await tx.insert(articleAuthors).values(rows('authorId', authorIds))
  if (topicIds.length) await tx.insert(articleTopics).values(rows('topicId', topicIds))
  if (relatedIds.length) await tx.insert(articleRelated).values(rows('relatedId', relatedIds))
  if (ready.mediaIds.length) await tx.insert(articleMedia).values(rows('mediaId', ready.mediaIds))
}
