import 'server-only'
import { unstable_cache } from 'next/cache'
import { cache } from 'react'
import { db } from '@/db/client'
import { readArticle } from '@/portal/article'
import { readDay, readMonth, readSpan } from '@/portal/archive'
import { readNames } from '@/portal/directory/names'
import { readPage } from '@/portal/directory/page'
import { readAuthor, readSource } from '@/portal/directory/people'
import { readSection } from '@/portal/directory/section'
import { readTopic } from '@/portal/directory/topic'
import { readFront } from '@/portal/front/front'
import { listPage } from '@/portal/listing'
import { readMostRead } from '@/portal/most-read'
import { readRedirect } from '@/portal/old/redirects'
import { readOthers, readRelated } from '@/portal/related'
import type { Asked } from '@/portal/search/asked'
import { search } from '@/portal/search/search'
import { readSite } from '@/portal/site'
import { resolveCode } from '@/sharing/codes'
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
  (slug) => [tags.article(slug), tags.site],
)
export const related = kept(
  'related',
  (id: number) => readRelated(db(), { id }),
  () => [tags.lists],
)
/** @param family ids of the section and what belongs to it, joined by commas */
export const others = kept(
  'others',
  (id: number, family: string, publishedAt: string) =>
    readOthers(db(), { id, family: family.split(',').map(Number), publishedAt }, 3),
  () => [tags.lists],
)
export const front = kept(
  'front',
  async () => readFront(db(), (await site()).sections),
  () => [tags.lists, tags.site, tags.counts],
)
export const latest = kept(
  'latest',
  (page: number) => listPage(db(), {}, page),
  () => [tags.lists],
)
export const section = kept(
  'section',
  (slug: string) => readSection(db(), slug),
  () => [tags.site],
)
/** @param family ids of the section and its children, joined by commas */
export const inSection = kept(
  'in-section',
  (family: string, page: number) => listPage(db(), { sectionIds: family.split(',').map(Number) }, page),
  () => [tags.lists],
)
export const topic = kept(
  'topic',
  (slug: string) => readTopic(db(), slug),
  () => [tags.lists, tags.site],
)
export const onTopic = kept(
  'on-topic',
  (topicId: number, page: number) => listPage(db(), { topicId }, page),
  () => [tags.lists],
)
export const author = kept(
  'author',
  (slug: string) => readAuthor(db(), slug),
  () => [tags.lists, tags.site],
)
export const byAuthor = kept(
  'by-author',
  (authorId: number, page: number) => listPage(db(), { authorId }, page),
  () => [tags.lists],
)
export const source = kept(
  'source',
  (slug: string) => readSource(db(), slug),
  () => [tags.lists, tags.site],
)
export const fromSource = kept(
  'from-source',
  (sourceId: number, page: number) => listPage(db(), { sourceId }, page),
  () => [tags.lists],
)
/** @param family as above, the section itself first; empty for the whole site */
export const mostRead = kept(
  'most-read',
  (limit: number, family: string) => readMostRead(db(), limit, family ? family.split(',').map(Number) : null),
  (_, family) => [tags.lists, family ? tags.countsIn(family.split(',')[0] ?? '') : tags.counts],
)
export const span = kept(
  'span',
  () => readSpan(db()),
  () => [tags.lists],
)
export const month = kept(
  'month',
  (yyyyMm: string) => readMonth(db(), yyyyMm),
  () => [tags.lists],
)
export const dayOf = kept(
  'day',
  (yyyyMmDd: string) => readDay(db(), yyyyMmDd),
  () => [tags.lists],
)
export const results = kept(
  'results',
  ({ typed, ...options }: Asked) => search(db(), typed, options),
  () => [tags.lists],
)
export const managedPage = kept(
  'page',
  (slug: string) => readPage(db(), slug),
  () => [tags.site],
)
export const names = kept(
  'names',
  () => readNames(db()),
  () => [tags.lists, tags.site],
)
export const code = kept(
  'code',
  (typed: string) => resolveCode(db(), typed),
  () => [tags.codes, tags.lists, tags.site],
)
export const redirect = kept(
  'redirect',
  (path: string) => readRedirect(db(), path),
  () => [tags.redirects],
)
