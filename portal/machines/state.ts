import { max, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'

/** What an operator watches of the content: how fresh it is, and that the database answers. */
export async function readState(db: Queryable): Promise<{ newest: Date | null; databaseBytes: number }> {
  const [row] = await db
    .select({
      newest: max(visible.publishedAt),
      databaseBytes: sql<string>`pg_database_size(current_database())`,
    })
    .from(visible)
  return { newest: row?.newest ?? null, databaseBytes: Number(row?.databaseBytes ?? 0) }
}
