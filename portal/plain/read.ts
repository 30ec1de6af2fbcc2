import { eq } from 'drizzle-orm'
import { renderHtml } from '@/body/html'
import { jpegAddress } from '@/body/media'
import { parseBody } from '@/body/parse'
import type { Queryable } from '@/db/client'
import { bodyMediaColumns } from '@/db/media'
import { articleMedia, visibleArticles as visible } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'

/** Wide enough for paper and for a large phone. */
export const plainWidth = 800

/** The body of a published article as a plain copy holds it: one `<img>` a picture, nothing for scripts. */
export async function readPlainBody(db: Queryable, siteUrl: string, articleId: number): Promise<string> {
  const [rows, library] = await Promise.all([
    db.select({ body: visible.body }).from(visible).where(eq(visible.id, articleId)),
    db
      .select(bodyMediaColumns)
      .from(articleMedia)
      .innerJoin(media, eq(media.id, articleMedia.mediaId))
      .where(eq(articleMedia.articleId, articleId)),
  ])
  const parsed = parseBody(rows[0]?.body)
  if (!parsed.ok) return ''
  const byId = new Map(library.map((it) => [it.id, it]))
  return renderHtml(parsed.blocks, {
    media: (id) => byId.get(id),
    siteUrl,
    pictures: (it) => jpegAddress(it, plainWidth),
  })
}
