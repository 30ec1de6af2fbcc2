import { asc, eq, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { articleTopics, visibleArticles as visible } from '@/db/schema/portal/articles'
import { topics } from '@/db/schema/portal/topics'

export type TopicSummary = {
  slug: string
  name: string
  description: string
  running: boolean
  articles: number
}

/** Every topic that has an article readers may see, by slug. */
export function readTopics(db: Queryable): Promise<TopicSummary[]> {
  return db
    .select({
      slug: topics.slug,
      name: topics.name,
      description: topics.description,
      running: topics.running,
      articles: sql<number>`count(*)::int`,
    })
    .from(topics)
    .innerJoin(articleTopics, eq(articleTopics.topicId, topics.id))
    .innerJoin(visible, eq(visible.id, articleTopics.articleId))
    .groupBy(topics.id)
    .orderBy(asc(topics.slug))
}
