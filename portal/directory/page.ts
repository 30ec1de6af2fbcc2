import { and, eq } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { pages } from '@/db/schema/portal/site'

/** A managed page: `html` is rendered by our own renderer. `updatedAt` ISO 8601, UTC. */
export type ManagedPage = { slug: string; title: string; html: string; text: string; updatedAt: string }

export async function readPage(db: Queryable, slug: string): Promise<ManagedPage | null> {
  const { title, html, text, updatedAt } = pages
  const [row] = await db
    .select({ slug: pages.slug, title, html, text, updatedAt })
    .from(pages)
    .where(and(eq(pages.slug, slug), eq(pages.published, true)))
  return row ? { ...row, updatedAt: row.updatedAt.toISOString() } : null
}
