import { desc, eq, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Queryable } from '@/db/client'
import { articleAuthors, articleTopics, visibleArticles as visible } from '@/db/schema/portal/articles'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { topics } from '@/db/schema/portal/topics'
import { among } from './among'

export type Facet = { slug: string; name: string; hits: number }
/** By what the hits can be narrowed: what most of them share comes first. */
export type Facets = Record<'section' | 'topic' | 'author' | 'source', Facet[]>

const mostOfAKind = 30

/** @param ids of the hits that were ranked */
export async function readFacets(db: Queryable, ids: number[]): Promise<Facets> {
  const facets: Facets = { section: [], topic: [], author: [], source: [] }
  if (ids.length === 0) return facets
  const named = (
    kind: keyof Facets,
    table: typeof sections | typeof topics | typeof authors | typeof sources,
  ) => ({
    kind: sql<keyof Facets>`${kind}::text`.as('kind'),
    slug: sql<string>`${table.slug}`.as('slug'),
    name: sql<string>`${table.name}`.as('name'),
    hits: sql<number>`count(*)::int`.as('hits'),
  })
  const rows = await unionAll(
    db
      .select(named('section', sections))
      .from(visible)
      .innerJoin(sections, eq(sections.id, visible.sectionId))
      .where(among(visible.id, ids))
      .groupBy(sections.id),
    db
      .select(named('topic', topics))
      .from(articleTopics)
      .innerJoin(topics, eq(topics.id, articleTopics.topicId))
      .where(among(articleTopics.articleId, ids))
      .groupBy(topics.id),
    db
      .select(named('author', authors))
      .from(articleAuthors)
      .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
      .where(among(articleAuthors.articleId, ids))
      .groupBy(authors.id),
    db
      .select(named('source', sources))
      .from(visible)
      .innerJoin(sources, eq(sources.id, visible.sourceId))
      .where(among(visible.id, ids))
      .groupBy(sources.id),
  ).orderBy(desc(sql`hits`), sql`name`)
  for (const { kind, ...facet } of rows) if (facets[kind].length < mostOfAKind) facets[kind].push(facet)
  return facets
}
