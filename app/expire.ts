import { revalidateTag, updateTag } from 'next/cache'
import type { Change } from '@/newsroom/change'
import { tags } from './tags'

/** The cache tags of what a verb changed. */
export function tagsOf({ slugs, lists, site, redirects, codes }: Change): string[] {
  return [
    ...slugs.flatMap((slug) => [tags.article(slug), tags.redirects]),
    ...(lists ? [tags.lists] : []),
    ...(site ? [tags.site] : []),
    ...(redirects ? [tags.redirects] : []),
    ...(codes ? [tags.codes] : []),
  ].filter((tag, index, all) => all.indexOf(tag) === index)
}

/** In a server action, after the verb's commit: the next reader sees the change. */
export function expire(change: Change): void {
  tagsOf(change).forEach(updateTag)
}

/** The same in a route handler. */
export function expireFromRoute(change: Change): void {
  tagsOf(change).forEach((tag) => revalidateTag(tag, { expire: 0 }))
}
