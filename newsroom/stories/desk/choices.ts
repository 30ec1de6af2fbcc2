import { and, asc, desc, eq, inArray, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Queryable } from '@/db/client'
import type { StoryContent } from '@/db/schema/newsroom/content'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { topics } from '@/db/schema/portal/topics'
import { readSite } from '@/portal/site'
import { shortDate } from '@/vietnamese/dates'
import { inSection, type Actor } from '../../actor'

/** What can be picked for a story: what it is called, and words that tell it from another of that name. */
export type Choice = { id: number; name: string; note: string }
export type SectionChoice = { id: number; name: string; child: boolean }

const most = 12

/** Pen names whose name or role has the words, those who write first. */
export const findAuthors = (words: string, db: Queryable): Promise<Choice[]> =>
  db
    .select({ id: authors.id, name: authors.name, note: authors.role })
    .from(authors)
    .where(and(eq(authors.retired, false), holds(sql`${authors.name} || ' ' || ${authors.role}`, words)))
    .orderBy(startsFirst(authors.name, words), asc(authors.name), asc(authors.id))
    .limit(most)

export const findTopics = (words: string, db: Queryable): Promise<Choice[]> =>
  db
    .select({ id: topics.id, name: topics.name, note: topicNote })
    .from(topics)
    .where(holds(topics.name, words))
    .orderBy(startsFirst(topics.name, words), desc(topics.running), asc(topics.name), asc(topics.id))
    .limit(most)

const topicNote = sql<string>`case when ${topics.running} then 'dòng sự kiện' else '' end`

/** Stories that readers see now: for "Tin liên quan" and for what takes the place of a withdrawn one. */
export async function findPublished(words: string, except: number | null, db: Queryable): Promise<Choice[]> {
  const rows = await db
    .select(publishedColumns)
    .from(visible)
    .innerJoin(sections, eq(sections.id, visible.sectionId))
    .where(and(holds(visible.title, words), except === null ? undefined : sql`${visible.id} <> ${except}`))
    .orderBy(desc(visible.publishedAt), desc(visible.id))
    .limit(most)
  return rows.map(published)
}

const publishedColumns = {
  id: visible.id,
  name: visible.title,
  section: sections.name,
  at: visible.publishedAt,
}
const published = ({ id, name, section, at }: { id: number; name: string; section: string; at: Date }) => ({
  id,
  name,
  note: `${section} · ${shortDate(at)}`,
})

/** The names behind the ids of a story, in the order in which they stand there. */
export async function namesIn(
  content: Pick<StoryContent, 'authorIds' | 'topicIds' | 'relatedIds'>,
  db: Queryable,
) {
  const { authorIds, topicIds, relatedIds } = content
  const [people, tags, related] = await Promise.all([
    authorIds.length === 0
      ? []
      : db
          .select({ id: authors.id, name: authors.name, note: authors.role })
          .from(authors)
          .where(inArray(authors.id, authorIds)),
    topicIds.length === 0
      ? []
      : db
          .select({ id: topics.id, name: topics.name, note: topicNote })
          .from(topics)
          .where(inArray(topics.id, topicIds)),
    relatedIds.length === 0
      ? []
      : db
          .select(publishedColumns)
          .from(visible)
          .innerJoin(sections, eq(sections.id, visible.sectionId))
          .where(inArray(visible.id, relatedIds)),
  ])
  return {
    authors: inOrder(authorIds, people),
    topics: inOrder(topicIds, tags),
    related: inOrder(relatedIds, related.map(published)),
  }
}

export type Names = Awaited<ReturnType<typeof namesIn>>

/** Sections that the actor may file under, with their children, and every source, the newsroom's own first. */
export async function readLists(actor: Actor, db: Queryable) {
  const [site, from] = await Promise.all([
    readSite(db),
    db
      .select({ id: sources.id, name: sources.name, own: sources.own })
      .from(sources)
      .orderBy(desc(sources.own), asc(sources.name), asc(sources.id)),
  ])
  const all = site.sections.flatMap((top): SectionChoice[] => [
    { id: top.id, name: top.name, child: false },
    ...top.children.map((it) => ({ id: it.id, name: it.name, child: true })),
  ])
  return { sections: all.filter((it) => inSection(actor, it.id)), sources: from }
}

export type Lists = Awaited<ReturnType<typeof readLists>>

const inOrder = <T extends { id: number }>(ids: number[], rows: T[]): T[] =>
  ids.flatMap((id) => rows.find((it) => it.id === id) ?? [])

/** Every word somewhere in the text, marks and case aside. */
function holds(text: SQL | PgColumn, words: string): SQL | undefined {
  const each = words.normalize('NFC').trim().split(/\s+/).filter(Boolean).slice(0, 8)
  return and(...each.map((word) => sql`position(title_key(${word}) in title_key(${text})) > 0`))
}

const startsFirst = (text: PgColumn, words: string) =>
  sql`(position(title_key(${words.trim()}) in title_key(${text})) = 1) desc`
