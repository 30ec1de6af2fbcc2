import { and, eq, inArray } from 'drizzle-orm'
import { parseBody } from '@/body/parse'
import { renderText } from '@/body/text'
import { mediaIdsOf } from '@/body/uses'
import type { Block } from '@/body/blocks'
import type { Transaction } from '@/db/client'
import type { StoryContent } from '@/db/schema/newsroom/content'
import { media } from '@/db/schema/portal/media'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { topics } from '@/db/schema/portal/topics'
import { invalid, type Problem } from '../outcome'

/** What a copy needs beyond words: every name looked up. */
export type Ready = { blocks: Block[]; mediaIds: number[]; sectionId: number; sourceId: number }

/**
 * Checks what a reader's page can't do without.
 * @throws Refused invalid, with every problem at once
 */
export async function requireReady(tx: Transaction, content: StoryContent): Promise<Ready> {
  const problems: Problem[] = []
  if (!content.title.trim()) problems.push({ field: 'title', message: 'Bài chưa có tiêu đề.' })
  if (!content.sapo.trim()) problems.push({ field: 'sapo', message: 'Bài chưa có sapo.' })
  if (content.authorIds.length === 0)
    problems.push({ field: 'authorIds', message: 'Chọn ít nhất một tác giả.' })
  if (content.sectionId === null) problems.push({ field: 'sectionId', message: 'Chọn chuyên mục.' })
  if (content.sourceId === null) problems.push({ field: 'sourceId', message: 'Chọn nguồn tin.' })
  if (content.lead && !content.lead.alt.trim())
    problems.push({ field: 'lead.alt', message: 'Ảnh đại diện thiếu mô tả cho người không nhìn thấy ảnh.' })
  const body = parseBody(content.body)
  if (!body.ok)
    problems.push(...body.problems.map((it) => ({ field: `body.${it.path}`, message: it.message })))
  const blocks = body.ok ? body.blocks : []
  if (body.ok && !renderText(blocks) && mediaIdsOf(blocks).length === 0)
    problems.push({ field: 'body', message: 'Bài chưa có nội dung.' })
  const mediaIds = [...new Set([...(content.lead ? [content.lead.mediaId] : []), ...mediaIdsOf(blocks)])]
  problems.push(...(await unknownNames(tx, content)), ...(await unreadyMedia(tx, mediaIds)))
  if (problems.length > 0) invalid(...problems)
  return { blocks, mediaIds, sectionId: content.sectionId!, sourceId: content.sourceId! }
}

async function unknownNames(tx: Transaction, content: StoryContent): Promise<Problem[]> {
  const problems: Problem[] = []
  if (content.sectionId !== null) {
    const [row] = await tx
      .select({ retired: sections.retired })
      .from(sections)
      .where(eq(sections.id, content.sectionId))
    if (!row) problems.push({ field: 'sectionId', message: 'Chuyên mục không còn nữa.' })
  }
  if (content.sourceId !== null) {
    const rows = await tx.select({ id: sources.id }).from(sources).where(eq(sources.id, content.sourceId))
    if (rows.length === 0) problems.push({ field: 'sourceId', message: 'Nguồn tin không còn nữa.' })
  }
  const people = await tx.$count(authors, inArray(authors.id, content.authorIds))
  if (people !== new Set(content.authorIds).size)
    problems.push({ field: 'authorIds', message: 'Có tác giả không còn nữa.' })
  const tags = await tx.$count(topics, inArray(topics.id, content.topicIds))
  if (tags !== new Set(content.topicIds).size)
    problems.push({ field: 'topicIds', message: 'Có chủ đề không còn nữa.' })
  return problems
}

async function unreadyMedia(tx: Transaction, ids: number[]): Promise<Problem[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({ id: media.id })
    .from(media)
    .where(and(inArray(media.id, ids), eq(media.state, 'ready')))
  if (rows.length === ids.length) return []
  return [{ field: 'body', message: 'Có ảnh hoặc tệp chưa xử lý xong, bị lỗi hoặc đã xóa khỏi thư viện.' }]
}
