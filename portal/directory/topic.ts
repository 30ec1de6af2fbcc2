import { eq } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { topics } from '@/db/schema/portal/topics'

export type Topic = { id: number; slug: string; name: string; description: string; running: boolean }

/** A running story or a tag, by its address. */
export async function readTopic(db: Queryable, slug: string): Promise<Topic | null> {
  const { id, name, description, running } = topics
  const [row] = await db
    .select({ id, slug: topics.slug, name, description, running })
    .from(topics)
    .where(eq(topics.slug, slug))
  return row ?? null
}
