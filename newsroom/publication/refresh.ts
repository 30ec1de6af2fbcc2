import { eq, inArray, or, sql } from 'drizzle-orm'
import { parseBody } from '@/body/parse'
import { mediaIdsOf } from '@/body/uses'
import type { Transaction } from '@/db/client'
import { loadMedia } from '@/db/media'
import { articleMedia, articles } from '@/db/schema/portal/articles'
import { authors, sources } from '@/db/schema/portal/people'
import { pages, settings } from '@/db/schema/portal/site'
import { revisions } from '@/db/schema/newsroom/stories'
import { articleChanged, type Change } from '../change'
import { rendered } from './rendered'

/** Makes anew what readers see of a medium whose content or focal point is another now. */
export async function refreshMedium(tx: Transaction, mediaId: number): Promise<Change> {
  const slugs = await refreshArticles(tx, mediaId)
  const everywhere = [await refreshPages(tx, mediaId), await standsOnEveryPage(tx, mediaId)].includes(true)
  return { ...articleChanged(...slugs), lists: slugs.length > 0 || everywhere, site: everywhere }
}

async function refreshArticles(tx: Transaction, mediaId: number): Promise<string[]> {
  const shows = tx
    .select({ id: articleMedia.articleId })
    .from(articleMedia)
    .where(eq(articleMedia.mediaId, mediaId))
  const names = tx
    .select({ id: revisions.storyId })
    .from(revisions)
    .where(namesMedium(revisions.content, mediaId))
  const rows = await tx
    .select({ id: articles.id, slug: articles.slug, body: articles.body, leadId: articles.leadId })
    .from(articles)
    .where(or(inArray(articles.id, shows), inArray(articles.id, names)))
    .for('update')
  for (const { id, body, leadId } of rows) {
    const parsed = parseBody(body)
    if (!parsed.ok) continue
    const ids = [...new Set([...(leadId === null ? [] : [leadId]), ...mediaIdsOf(parsed.blocks)])]
    const media = await loadMedia(tx, ids)
    await tx.update(articles).set(rendered(parsed.blocks, media)).where(eq(articles.id, id))
  }
  return rows.map((it) => it.slug)
}

async function refreshPages(tx: Transaction, mediaId: number): Promise<boolean> {
  const rows = await tx
    .select({ id: pages.id, body: pages.body })
    .from(pages)
    .where(namesMedium(pages.body, mediaId))
  for (const { id, body } of rows) {
    const parsed = parseBody(body)
    if (!parsed.ok) continue
    const { html } = rendered(parsed.blocks, await loadMedia(tx, mediaIdsOf(parsed.blocks)))
    await tx.update(pages).set({ html }).where(eq(pages.id, id))
  }
  return rows.length > 0
}

/** Portraits, logos of sources and the site's own. */
async function standsOnEveryPage(tx: Transaction, mediaId: number): Promise<boolean> {
  const counts = [
    await tx.$count(authors, eq(authors.portraitId, mediaId)),
    await tx.$count(sources, eq(sources.logoId, mediaId)),
    await tx.$count(settings, sql`${settings.value} ->> 'logoMediaId' = ${String(mediaId)}`),
  ]
  return counts.some((it) => it > 0)
}

/** Whether a story's content or a page's body names the medium. */
const namesMedium = (content: typeof revisions.content | typeof pages.body, mediaId: number) =>
  sql`media_ids(${content}) @> array[${mediaId}::bigint]`
