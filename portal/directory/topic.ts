import { asc, eq } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { articleTopics, visibleArticles as visible } from '@/db/schema/portal/articles'
import { topics } from '@/db/schema/portal/topics'

type Begun = { slug: string; title: string; publishedAt: string }

export type Topic = {
  id: number
  slug: string
  name: string
  description: string
  running: boolean
  /** With what a running story began. */
  begun: Begun | null
}

/** A running story or a tag, by its address. */
export async function readTopic(db: Queryable, slug: string): Promise<Topic | null> {
  const { id, name, description, running } = topics
  const [row] = await db
    .select({ id, slug: topics.slug, name, description, running })
    .from(topics)
    .where(eq(topics.slug, slug))
  return row ? { ...row, begun: row.running ? await readBegun(db, row.id) : null } : null
}

async function readBegun(db: Queryable, topicId: number): Promise<Begun | null> {
  const [row] = await db
    .select({ slug: visible.slug, title: visible.title, publishedAt: visible.publishedAt })
    .from(articleTopics)
    .innerJoin(visible, eq(visible.id, articleTopics.articleId))
    .where(eq(articleTopics.topicId, topicId))
    .orderBy(asc(visible.publishedAt), asc(visible.id))
    .limit(1)
  return row ? { ...row, publishedAt: row.publishedAt.toISOString() } : null
}
