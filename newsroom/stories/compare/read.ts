import { inArray } from 'drizzle-orm'
import { parseBody } from '@/body/parse'
import { mediaIdsOf } from '@/body/uses'
import type { Queryable } from '@/db/client'
import type { StoryContent } from '@/db/schema/newsroom/content'
import { stories } from '@/db/schema/newsroom/stories'
import { media } from '@/db/schema/portal/media'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { topics } from '@/db/schema/portal/topics'
import type { Actor } from '../../actor'
import { pickedFrom } from '../../media/library/picked'
import { missing, outcome, type Outcome } from '../../outcome'
import { readTexts } from '../history'
import { changesIn, compareStories, type Comparison, type NameOf } from './stories'

export type ComparedTexts = {
  comparison: Comparison
  /** How many changes are numbered. */
  count: number
  pictures: Record<number, { url: string; alt: string }>
}

/** Two texts of a story's history, compared, with every name and picture looked up. */
export async function compareTexts(
  actor: Actor,
  input: { storyId: number; from: number; to: number },
  db: Queryable,
): Promise<Outcome<ComparedTexts>> {
  const texts = await readTexts(actor, { storyId: input.storyId, ids: [input.from, input.to] }, db)
  if (!texts.ok) return texts
  const [before, after] = [texts.value.get(input.from), texts.value.get(input.to)]
  return outcome(async () => {
    if (!before || !after) return missing('Bản này không còn nữa.')
    const comparison = compareStories(before, after, await readNameOf(db, [before, after]))
    return { comparison, count: changesIn(comparison), pictures: await picturesOf(db, [before, after]) }
  })
}

async function readNameOf(db: Queryable, contents: StoryContent[]): Promise<NameOf> {
  const ids = (read: (content: StoryContent) => (number | null)[]) => [
    0,
    ...contents.flatMap(read).filter((it) => it !== null),
  ]
  const [section, source, author, topic, story] = await Promise.all([
    db
      .select({ id: sections.id, name: sections.name })
      .from(sections)
      .where(
        inArray(
          sections.id,
          ids((it) => [it.sectionId]),
        ),
      ),
    db
      .select({ id: sources.id, name: sources.name })
      .from(sources)
      .where(
        inArray(
          sources.id,
          ids((it) => [it.sourceId]),
        ),
      ),
    db
      .select({ id: authors.id, name: authors.name })
      .from(authors)
      .where(
        inArray(
          authors.id,
          ids((it) => it.authorIds),
        ),
      ),
    db
      .select({ id: topics.id, name: topics.name })
      .from(topics)
      .where(
        inArray(
          topics.id,
          ids((it) => it.topicIds),
        ),
      ),
    db
      .select({ id: stories.id, name: stories.title })
      .from(stories)
      .where(
        inArray(
          stories.id,
          ids((it) => it.relatedIds),
        ),
      ),
  ])
  const name = (rows: { id: number; name: string }[]) => (id: number) =>
    rows.find((it) => it.id === id)?.name ?? `mã ${id}`
  return {
    section: name(section),
    source: name(source),
    author: name(author),
    topic: name(topic),
    story: name(story),
  }
}

async function picturesOf(db: Queryable, contents: StoryContent[]) {
  const ids = contents.flatMap(({ body, lead }) => {
    const parsed = parseBody(body)
    return [...(lead ? [lead.mediaId] : []), ...(parsed.ok ? mediaIdsOf(parsed.blocks) : [])]
  })
  const rows = ids.length === 0 ? [] : await db.select().from(media).where(inArray(media.id, ids))
  return Object.fromEntries(
    rows.map((row) => [row.id, { url: pickedFrom(row).url, alt: row.alt || row.name }]),
  )
}
