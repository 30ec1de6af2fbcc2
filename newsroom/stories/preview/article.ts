import { eq, inArray } from 'drizzle-orm'
import { renderHtml } from '@/body/html'
import { jpegAddress } from '@/body/media'
import { linkNotes } from '@/body/notes'
import { parseBody } from '@/body/parse'
import { renderText } from '@/body/text'
import type { Queryable } from '@/db/client'
import { loadMedia } from '@/db/media'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { topics } from '@/db/schema/portal/topics'
import { env } from '@/env'
import type { Article } from '@/portal/article'
import { slugify } from '@/vietnamese/slug'
import { countWords } from '@/vietnamese/words'
import { mediaOf } from '../facts'
import { openStory } from '../load'

/** The newest text of a story as its page will show it, through the one renderer. What is missing says so. */
export async function previewArticle(storyId: number, db: Queryable): Promise<Article> {
  const { revision, article } = await openStory(db, storyId)
  const { content } = revision
  const body = parseBody(content.body)
  const blocks = body.ok ? body.blocks : []
  const [section] = await db
    .select()
    .from(sections)
    .where(eq(sections.id, content.sectionId ?? 0))
  const [source] = await db
    .select()
    .from(sources)
    .where(eq(sources.id, content.sourceId ?? 0))
  const ids = [...mediaOf(content, blocks), ...(source?.logoId ? [source.logoId] : [])]
  const [media, people, tags] = await Promise.all([
    loadMedia(db, ids),
    content.authorIds.length ? db.select().from(authors).where(inArray(authors.id, content.authorIds)) : [],
    content.topicIds.length ? db.select().from(topics).where(inArray(topics.id, content.topicIds)) : [],
  ])
  const siteUrl = env().SITE_URL
  const text = renderText(blocks)
  const lead = content.lead && media.get(content.lead.mediaId)
  const logo = source?.logoId ? media.get(source.logoId) : undefined
  const inOrder = <T extends { id: number }>(order: number[], rows: T[]) =>
    order.flatMap((id) => rows.find((it) => it.id === id) ?? [])
  return {
    id: storyId,
    slug: content.slug || article?.slug || slugify(content.title),
    title: content.title || 'Bài chưa có tiêu đề',
    sapo: content.sapo,
    genre: content.genre,
    html: renderHtml(blocks, { media: (id) => media.get(id), siteUrl }),
    text,
    words: countWords(text),
    section: section ?? { id: 0, slug: '', name: 'Chưa có chuyên mục', parentId: null },
    source: {
      slug: source?.slug ?? '',
      name: source?.name ?? 'Chưa có nguồn tin',
      url: source?.url ?? null,
      own: source?.own ?? false,
      logo: logo ? jpegAddress(logo, 88) : null,
    },
    sourceUrl: content.sourceUrl,
    notes: linkNotes(blocks, siteUrl),
    lead: lead && content.lead ? { ...content.lead, media: lead } : null,
    pictures: [],
    authors: inOrder(content.authorIds, people),
    topics: inOrder(content.topicIds, tags),
    corrections: [],
    publishedAt: (article?.publishedAt ?? revision.publishAt ?? new Date()).toISOString(),
    revisedAt: null,
    code: '',
    share: { title: content.share.title || null, text: content.share.text || null, picture: null },
  }
}
