import type { Metadata } from 'next'
import { env } from '@/env'

type Page = { title: string; about?: string; path: string }

/** What the head of a page says that is no article. The layout adds who publishes it, and in which language. */
export function pageMetadata({ title, about, path }: Page): Metadata {
  return {
    title,
    description: about,
    alternates: { canonical: path },
    other: {
      'DC.title': title,
      ...(about && { 'DC.description': about }),
      'DC.identifier': env().SITE_URL + path,
    },
  }
}
