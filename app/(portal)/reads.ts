import 'server-only'
import { unstable_cache } from 'next/cache'
import { cache } from 'react'
import { db } from '@/db/client'
import { readArticle, readOthers, readRelated } from '@/portal/article'
import { listPage, type ListFilter } from '@/portal/listing'
import { readSite } from '@/portal/site'
import { tags } from '../tags'

/**
 * Every read of a public page: kept until one of its tags is expired, asked once a request.
 * Values come back as JSON, so read models carry ISO strings.
 */
function kept<A extends unknown[], R>(
  name: string,
  read: (...args: A) => Promise<R>,
  tagsOf: (...args: A) => string[],
) {
  return cache((...args: A) =>
    unstable_cache(read, [name], { tags: tagsOf(...args), revalidate: false })(...args),
  )
}

export const site = kept(
  'site',
  () => readSite(db()),
  () => [tags.site],
)
export const article = kept(
  'article',
  (slug: string) => readArticle(db(), slug),
  (slug) => [tags.article(slug)],
)
export const related = kept(
  'related',
  (id: number) => readRelated(db(), { id }),
  () => [tags.lists],
)
export const others = kept(
  'others',
  (id: number, sectionId: number, publishedAt: string) => readOthers(db(), { id, sectionId, publishedAt }),
  () => [tags.lists],
)
export const latest = kept(
  'latest',
  (page: number) => listPage(db(), {} satisfies ListFilter, page),
  () => [tags.lists],
)
