import 'server-only'
import { unstable_cache } from 'next/cache'
import { gunzipSync, gzipSync } from 'node:zlib'
import { db } from '@/db/client'
import { env } from '@/env'
import { readPart, readParts } from '@/portal/machines/sitemap'
import { tags } from '../tags'
import { sitemapPart } from './sitemaps'

/** Kept until anything is published, so that a crawler's question doesn't read every article. */
export const sitemapParts = unstable_cache(() => readParts(db()), ['sitemap-parts'], {
  tags: [tags.lists],
  revalidate: false,
})

/** Ten thousand addresses are megabytes of text and a tenth of that packed. */
const packedPart = unstable_cache(
  async (part: number) => {
    const entries = await readPart(db(), part)
    return entries.length === 0 ? null : gzipSync(sitemapPart(env().SITE_URL, entries)).toString('base64')
  },
  ['sitemap-part'],
  { tags: [tags.lists], revalidate: false },
)

/** One part as XML, kept as the index is; null when there is none. */
export async function partText(part: number): Promise<string | null> {
  const packed = await packedPart(part)
  return packed === null ? null : gunzipSync(Buffer.from(packed, 'base64')).toString()
}
