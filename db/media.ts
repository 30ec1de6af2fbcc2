import { inArray, sql } from 'drizzle-orm'
import type { BodyMedia } from '@/body/media'
import type { Queryable } from './client'
import { articleMedia, visibleArticles } from './schema/portal/articles'
import { media } from './schema/portal/media'

/** What the renderer needs of each medium, by id. Unknown ids are absent. */
export async function loadMedia(db: Queryable, ids: number[]): Promise<Map<number, BodyMedia>> {
  if (ids.length === 0) return new Map()
  const rows = await db.select(bodyMediaColumns).from(media).where(inArray(media.id, ids))
  return new Map(rows.map((row) => [row.id, row]))
}

/** The columns of `media` that make a BodyMedia. */
export const bodyMediaColumns = {
  id: media.id,
  kind: media.kind,
  hash: media.hash,
  name: media.name,
  mime: media.mime,
  bytes: media.bytes,
  width: media.width,
  height: media.height,
  focalX: media.focalX,
  focalY: media.focalY,
  widths: media.widths,
  duration: media.duration,
}

/** What an address of a picture is made from. */
export type Picture = Pick<BodyMedia, 'hash' | 'name' | 'widths'>

/** The pictures that an article shows, the lead first: a column for queries on `visibleArticles`. */
export const picturesOf = sql<
  Picture[]
>`coalesce((select json_agg(json_build_object('hash', ${media.hash}, 'name', ${media.name}, 'widths', ${media.widths}) order by ${articleMedia.position}) from ${articleMedia} join ${media} on ${media.id} = ${articleMedia.mediaId} where ${articleMedia.articleId} = ${visibleArticles}.id and ${media.kind} = 'image'), '[]')`
