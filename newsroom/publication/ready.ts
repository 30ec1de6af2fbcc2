import { eq, inArray } from 'drizzle-orm'
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
import { mediaOf, readFacts } from '../stories/facts'

/** What a copy needs beyond words: every name looked up. */
export type Ready = { blocks: Block[]; mediaIds: number[]; sectionId: number; sourceId: number }

/**
 * Checks what a reader's page can't do without: the errors of `checkStory`, and names that are gone.
 * The import and the seed bring stories that link to one another, and pictures as they were: theirs may lack
 * captions and credits, and their links aren't followed.
 * @throws Refused invalid, with every problem at once
 */
export async function requireReady(
  tx: Transaction,
  actor: Actor,
  storyId: number,
  content: StoryContent,
): Promise<Ready> {
  const facts = await readFacts(tx, storyId, content)
  const asked = actor.kind === 'system' ? { ...facts, brokenLinks: new Set<string>() } : facts
  const problems: Problem[] = checkStory(content, asked)
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
