import { isoWithOffset } from '@/vietnamese/dates'
import type { Article } from '../article'

/** Dublin Core of an article, as the rules for public portals ask: names and contents of `meta` elements. */
export function dublinCore(
  siteUrl: string,
  siteName: string,
  it: Article,
): Record<string, string | string[]> {
  return {
    'DC.title': it.title,
    'DC.creator': it.authors.length > 0 ? it.authors.map((author) => author.name) : siteName,
    'DC.date': isoWithOffset(it.publishedAt),
    'DC.description': it.sapo,
    'DC.publisher': siteName,
    'DC.identifier': `${siteUrl}/bai-viet/${it.slug}`,
    'DC.language': 'vi',
    'DC.source': it.sourceUrl ?? it.source.name,
    'DC.subject': [it.section.name, ...it.topics.map((topic) => topic.name)],
  }
}
