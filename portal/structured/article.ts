import { jpegAddress } from '@/body/media'
import { isoWithOffset } from '@/vietnamese/dates'
import type { Article } from '../article'
import type { Site } from '../site'
import type { Thing } from './graph'
import { publisher } from './site'

/** A published article, as search engines and archives read it. */
export function newsArticle(siteUrl: string, { settings }: Site, it: Article): Thing {
  const url = `${siteUrl}/bai-viet/${it.slug}`
  return {
    '@type': it.genre === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle',
    '@id': url,
    url,
    headline: it.title,
    description: it.sapo,
    inLanguage: 'vi',
    datePublished: isoWithOffset(it.publishedAt),
    dateModified: isoWithOffset(lastChange(it)),
    articleSection: it.section.name,
    wordCount: it.words,
    author: it.authors.map(({ name, slug }) => ({
      '@type': 'Person',
      name,
      url: `${siteUrl}/tac-gia/${slug}`,
    })),
    publisher: { '@type': 'NewsMediaOrganization', ...publisher(siteUrl), name: settings.siteName },
    image: picture(siteUrl, it),
    isBasedOn: it.sourceUrl ?? undefined,
    correction:
      it.corrections.length > 0
        ? it.corrections.map(({ text, at }) => ({
            '@type': 'CorrectionComment',
            text,
            datePublished: isoWithOffset(at),
          }))
        : undefined,
  }
}

/** When readers last got something new: a revision or a note. ISO 8601. */
export function lastChange({ publishedAt, revisedAt, corrections }: Article): string {
  return [publishedAt, revisedAt ?? '', ...corrections.map((it) => it.at)].sort().at(-1) ?? publishedAt
}

function picture(siteUrl: string, { lead }: Article) {
  if (!lead) return undefined
  const { media, caption, credit } = lead
  return {
    '@type': 'ImageObject',
    url: siteUrl + jpegAddress(media, 1200),
    caption: caption || undefined,
    creditText: credit || undefined,
  }
}
