import { eq, or } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { topics } from '@/db/schema/portal/topics'
import type { ListFilter } from '../listing'

type Named = { name: string; description: string; filter: ListFilter }

/** A section with what stands in it and in its children; null when there is none of that slug. */
export async function sectionFilter(db: Queryable, slug: string): Promise<Named | null> {
  const [section] = await db.select().from(sections).where(eq(sections.slug, slug))
  if (!section) return null
  const all = await db
    .select({ id: sections.id })
    .from(sections)
    .where(or(eq(sections.id, section.id), eq(sections.parentId, section.id)))
  return {
    name: section.name,
    description: section.description,
    filter: { sectionIds: all.map((it) => it.id) },
  }
}

export async function topicFilter(db: Queryable, slug: string): Promise<Named | null> {
  const [topic] = await db.select().from(topics).where(eq(topics.slug, slug))
  return topic ? { name: topic.name, description: topic.description, filter: { topicId: topic.id } } : null
}

export async function authorFilter(db: Queryable, slug: string): Promise<ListFilter | null> {
  const [author] = await db.select({ id: authors.id }).from(authors).where(eq(authors.slug, slug))
  return author ? { authorId: author.id } : null
}

export async function sourceFilter(db: Queryable, slug: string): Promise<ListFilter | null> {
  const [source] = await db.select({ id: sources.id }).from(sources).where(eq(sources.slug, slug))
  return source ? { sourceId: source.id } : null
}
