import { eq, inArray } from 'drizzle-orm'
import type { BodyMedia } from '@/body/media'
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
import { issueMainCodes } from '@/sharing/issue'
import { slugify } from '@/vietnamese/slug'
import { countWords } from '@/vietnamese/words'
import type { Opened } from '../stories/load'
import type { Ready } from './ready'
import { rendered } from './rendered'
import { freeSlugs, leaveRedirect, takeOver } from './slugs'

type Copied = { slug: string; oldSlug: string | null }
type When = { publishedAt: Date; revisedAt: Date | null; removeAt: Date | null }
/** One revision that goes across, checked. */
type Crossing = { opened: Opened; ready: Ready; when: When }

/**
 * Copies revisions across the wall into `articles`: the only place that writes a reader's page.
 * Renders HTML, text and search words; a changed slug leaves a redirect behind.
 */
export async function copyAcross(tx: Transaction, all: Crossing[]): Promise<Copied[]> {
  const wanted = all.map(({ opened: { story, revision } }) => {
    const { slug, title } = revision.content
    return { storyId: story.id, slug: slug || slugify(title) }
  })
  const slugs = await freeSlugs(tx, wanted)
  const media = await loadMedia(tx, [...new Set(all.flatMap((it) => it.ready.mediaIds))])
  const pages = all.map((it, at) => ({
    id: it.opened.story.id,
    old: it.opened.article,
    row: { slug: slugs[at]!, ...pageOf(it, media) },
  }))
  const fresh = pages.filter((it) => !it.old)
  if (fresh.length > 0) await tx.insert(articles).values(fresh.map(({ id, row }) => ({ id, ...row })))
  for (const { id, old, row } of pages) if (old) await tx.update(articles).set(row).where(eq(articles.id, id))
  const copied = pages.map(({ id, old, row: { slug } }) => ({
    id,
    slug,
    oldSlug: old && old.slug !== slug ? old.slug : null,
  }))
  await Promise.all([
    replaceLists(tx, all),
    takeOver(tx, slugs),
    ...copied.map(({ id, oldSlug }) => oldSlug && leaveRedirect(tx, id, oldSlug)),
    issueMainCodes(
      tx,
      copied.map((it) => it.id),
    ),
  ])
  return copied
}

function pageOf({ opened, ready, when }: Crossing, media: Map<number, BodyMedia>) {
  const { content } = opened.revision
  const text = renderText(ready.blocks)
  const own = new Map(ready.mediaIds.flatMap((id) => (media.has(id) ? [[id, media.get(id)!]] : [])))
  return {
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
    ...rendered(ready.blocks, own),
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
}

/** The lists of all articles are written together, one kind after the other. */
async function replaceLists(tx: Transaction, all: Crossing[]) {
  const old = all.flatMap(({ opened }) => (opened.article ? [opened.story.id] : []))
  if (old.length > 0)
    for (const table of [articleAuthors, articleTopics, articleRelated, articleMedia])
      await tx.delete(table).where(inArray(table.articleId, old))
  const rows = <K extends string>(key: K, idsOf: (it: Crossing) => number[]) =>
    all.flatMap((it) =>
      [...new Set(idsOf(it))].map(
        (id, position) =>
          ({ articleId: it.opened.story.id, position, [key]: id }) as {
            articleId: number
            position: number
          } & Record<K, number>,
      ),
    )
  const bylines = rows('authorId', (it) => it.opened.revision.content.authorIds)
  const topics = rows('topicId', (it) => it.opened.revision.content.topicIds)
  const related = rows('relatedId', (it) => it.opened.revision.content.relatedIds)
  const shown = rows('mediaId', (it) => it.ready.mediaIds)
  if (bylines.length > 0) await tx.insert(articleAuthors).values(bylines)
  if (topics.length > 0) await tx.insert(articleTopics).values(topics)
  if (related.length > 0) await tx.insert(articleRelated).values(related)
  if (shown.length > 0) await tx.insert(articleMedia).values(shown)
}
