import { inArray, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
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
 * @throws Refused invalid, with every problem at once of the first story that has one
 */
export async function requireReady(
  tx: Transaction,
  actor: Actor,
  contents: StoryContent[],
): Promise<Ready[]> {
  const known = await knownNames(tx, contents)
  const ready: Ready[] = []
  for (const content of contents) {
    const facts = await readPressing(tx, content, actor.kind !== 'system')
    const problems: Problem[] = checkStory(content, facts)
      .findings.filter(
        ({ level, field }) => level === 'error' && !(actor.kind === 'system' && old.test(field)),
      )
      .map(({ field, message }) => ({ field, message }))
    const body = parseBody(content.body)
    const blocks = body.ok ? body.blocks : []
    problems.push(...unknownNames(content, known))
    if (problems.length > 0) invalid(...problems)
    const { sectionId, sourceId } = content
    ready.push({ blocks, mediaIds: mediaOf(content, blocks), sectionId: sectionId!, sourceId: sourceId! })
  }
  return ready
}

const old = /\.(caption|credit)$/

type Names = Record<'section' | 'source' | 'author' | 'topic', number[]>

const namesOf = ({ sectionId, sourceId, authorIds, topicIds }: StoryContent): Names => ({
  section: sectionId === null ? [] : [sectionId],
  source: sourceId === null ? [] : [sourceId],
  author: authorIds,
  topic: topicIds,
})

/** Those of the contents' names that are still there: `author 7`. */
async function knownNames(tx: Transaction, contents: StoryContent[]): Promise<Set<string>> {
  const wanted = contents.map(namesOf)
  const found = (
    kind: keyof Names,
    table: typeof sections | typeof sources | typeof authors | typeof topics,
  ) =>
    tx
      .select({ name: sql<string>`${`${kind} `}::text || ${table.id}` })
      .from(table)
      .where(inArray(table.id, [...new Set(wanted.flatMap((it) => it[kind]))]))
  const rows = await unionAll(
    found('section', sections),
    found('source', sources),
    found('author', authors),
    found('topic', topics),
  )
  return new Set(rows.map((it) => it.name))
}

const gone: Record<keyof Names, Problem> = {
  section: { field: 'sectionId', message: 'Chuyên mục không còn nữa.' },
  source: { field: 'sourceId', message: 'Nguồn tin không còn nữa.' },
  author: { field: 'authorIds', message: 'Có tác giả không còn nữa.' },
  topic: { field: 'topicIds', message: 'Có chủ đề không còn nữa.' },
}

const unknownNames = (content: StoryContent, known: Set<string>): Problem[] =>
  (Object.entries(namesOf(content)) as [keyof Names, number[]][]).flatMap(([kind, ids]) =>
    ids.every((id) => known.has(`${kind} ${id}`)) ? [] : [gone[kind]],
  )
