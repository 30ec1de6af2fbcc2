import { inArray, sql } from 'drizzle-orm'
import { parseBody } from '@/body/parse'
import type { Block } from '@/body/blocks'
import type { Transaction } from '@/db/client'
import type { StoryContent } from '@/db/schema/newsroom/content'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { topics } from '@/db/schema/portal/topics'
import type { Actor } from '../actor'
import { invalid, type Problem } from '../outcome'
import { checkStory } from '../stories/checks'
import { mediaOf, readPressing } from '../stories/facts'

/** What a copy needs beyond words: every name looked up. */
export type Ready = { blocks: Block[]; mediaIds: number[]; sectionId: number; sourceId: number }

/**
 * Checks what a reader's page can't do without: the errors of `checkStory`, and names that are gone.
 * The import and the seed bring stories that link to one another, and pictures as they were: theirs may lack
 * captions and credits, and their links aren't followed.
 * @throws Refused invalid, with every problem at once
 */
export async function requireReady(tx: Transaction, actor: Actor, content: StoryContent): Promise<Ready> {
  const facts = await readPressing(tx, content, actor.kind !== 'system')
  const problems: Problem[] = checkStory(content, facts)
    .findings.filter(({ level, field }) => level === 'error' && !(actor.kind === 'system' && old.test(field)))
    .map(({ field, message }) => ({ field, message }))
  const body = parseBody(content.body)
  const blocks = body.ok ? body.blocks : []
  problems.push(...(await unknownNames(tx, content)))
  if (problems.length > 0) invalid(...problems)
  return {
    blocks,
    mediaIds: mediaOf(content, blocks),
    sectionId: content.sectionId!,
    sourceId: content.sourceId!,
  }
}

const old = /\.(caption|credit)$/

async function unknownNames(tx: Transaction, content: StoryContent): Promise<Problem[]> {
  const { sectionId, sourceId, authorIds, topicIds } = content
  const count = (table: typeof sections | typeof sources | typeof authors | typeof topics, ids: number[]) =>
    sql<number>`(select count(*)::int from ${table} where ${inArray(table.id, ids)})`
  const wanted = {
    sections: sectionId === null ? [] : [sectionId],
    sources: sourceId === null ? [] : [sourceId],
    authors: [...new Set(authorIds)],
    topics: [...new Set(topicIds)],
  }
  const [found] = await tx
    .select({
      sections: count(sections, wanted.sections),
      sources: count(sources, wanted.sources),
      authors: count(authors, wanted.authors),
      topics: count(topics, wanted.topics),
    })
    .from(sql`(select 1) one`)
  const gone = (name: keyof typeof wanted) => found![name] < wanted[name].length
  return [
    ...(gone('sections') ? [{ field: 'sectionId', message: 'Chuyên mục không còn nữa.' }] : []),
    ...(gone('sources') ? [{ field: 'sourceId', message: 'Nguồn tin không còn nữa.' }] : []),
    ...(gone('authors') ? [{ field: 'authorIds', message: 'Có tác giả không còn nữa.' }] : []),
    ...(gone('topics') ? [{ field: 'topicIds', message: 'Có chủ đề không còn nữa.' }] : []),
  ]
}
