import 'server-only'
import { unstable_cache } from 'next/cache'
import { db } from '@/db/client'
import { readParts } from '@/portal/machines/sitemap'
import { tags } from '../tags'

/** Kept until anything is published, so that a crawler's question doesn't read every article. */
export const sitemapParts = unstable_cache(() => readParts(db()), ['sitemap-parts'], {
  tags: [tags.lists],
  revalidate: false,
})
