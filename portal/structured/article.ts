import { jpegAddress } from '@/body/media'
import type { Picture } from '@/db/media'
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
    publisher: publisher(siteUrl, settings),
    image: pictures(siteUrl, it),
    mainEntityOfPage: url,
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

type Changing = Pick<Article, 'publishedAt' | 'revisedAt'> & { corrections: { at: string }[] }

/** When readers last got something new: a revision or a note. ISO 8601. */
export function lastChange({ publishedAt, revisedAt, corrections }: Changing): string {
  return [publishedAt, revisedAt ?? '', ...corrections.map((it) => it.at)].sort().at(-1) ?? publishedAt
}

function pictures(siteUrl: string, { lead, pictures }: Article) {
  const url = (it: Picture) => siteUrl + jpegAddress(it, 1200)
  const first = lead && {
    '@type': 'ImageObject',
    url: url(lead.media),
    caption: lead.caption || undefined,
    creditText: lead.credit || undefined,
  }
  const others = pictures.filter((it) => it.hash !== lead?.media.hash).map(url)
  const all = [...(first ? [first] : []), ...others]
  return all.length > 0 ? all : undefined
}
