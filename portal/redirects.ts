import { and, eq } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { articles, visibleArticles as visible } from '@/db/schema/portal/articles'
import { redirects } from '@/db/schema/portal/site'

/**
 * Where an old address leads, in one hop; null when nobody knows it.
 * @param path without host, as it was asked for: `/bai-viet/ten-cu`
 */
export async function readRedirect(db: Queryable, path: string): Promise<string | null> {
  const [row] = await db
    .select({ target: redirects.target, slug: articles.slug, ending: articles.ending })
    .from(redirects)
    .leftJoin(articles, eq(articles.id, redirects.articleId))
    .where(and(eq(redirects.path, path), eq(redirects.pattern, false)))
  if (!row) return null
  if (row.target) return row.target
  return row.slug && row.ending !== 'gone' ? `/bai-viet/${row.slug}` : null
}

/** The present address of an article, whatever became of it; null when readers may not know it. */
export async function articleAddress(db: Queryable, articleId: number): Promise<string | null> {
  const [row] = await db.select({ slug: visible.slug }).from(visible).where(eq(visible.id, articleId))
  return row ? `/bai-viet/${row.slug}` : null
}
