import type { Metadata } from 'next'
import { env } from '@/env'
import type { Article } from '@/portal/article'
import { lastChange } from '@/portal/structured/article'
import { dublinCore } from '@/portal/structured/dublin-core'
import { cardOf, cardSize, cardUrl } from '@/sharing/cards/card'
import { isoWithOffset } from '@/vietnamese/dates'
import { site } from '../../reads'

/** What the head of an article says: to readers' lists of pages, search engines, chats and archives. */
export async function articleMetadata(it: Article): Promise<Metadata> {
  const { settings } = await site()
  const siteUrl = env().SITE_URL
  const path = `/bai-viet/${it.slug}`
  const shared = { title: it.share.title ?? it.title, description: it.share.text ?? it.sapo }
  const card = cardUrl(it.id, cardOf(it, settings.siteName))
  const images = [{ url: card, ...cardSize, type: 'image/jpeg', alt: shared.title }]
  return {
    title: it.title,
    description: it.sapo,
    authors: it.authors.map(({ name }) => ({ name })),
    alternates: { canonical: path },
    openGraph: {
      type: 'article',
      locale: 'vi_VN',
      siteName: settings.siteName,
      ...shared,
      url: path,
      images,
      publishedTime: isoWithOffset(it.publishedAt),
      modifiedTime: isoWithOffset(lastChange(it)),
      section: it.section.name,
    },
    twitter: { card: 'summary_large_image' },
    other: dublinCore(siteUrl, settings.siteName, it),
  }
}
