import 'server-only'
import { unstable_cache } from 'next/cache'
import { db } from '@/db/client'
import { env } from '@/env'
import type { ListFilter } from '@/portal/listing'
import { sectionFilter, topicFilter } from '@/portal/machines/channel'
import { readFull } from '@/portal/machines/full'
import { readRedirect } from '@/portal/old/redirects'
import { readSite } from '@/portal/site'
import { tags } from '../tags'
import { conditional } from './conditional'
import { jsonFeed, rss, type Channel } from './feeds'

const itemsInAFeed = 30

type Scope = {
  path: string
  find: (slug: string) => Promise<{ name: string; description: string; filter: ListFilter } | null>
}
const scopes: Record<'chuyen-muc' | 'chu-de', Scope> = {
  'chuyen-muc': { path: '/chuyen-muc', find: (slug) => sectionFilter(db(), slug) },
  'chu-de': { path: '/chu-de', find: (slug) => topicFilter(db(), slug) },
}

/**
 * Kept until anything is published; a feed is asked for far more often than it changes. When it was made counts as
 * its change: one that lost an article has no newer one to tell by.
 */
const read = unstable_cache(
  async (scope: keyof typeof scopes | null, slug: string) => {
    const found = scope === null ? { name: '', description: '', filter: {} } : await scopes[scope].find(slug)
    if (!found) return scope === null ? null : readRedirect(db(), `${scopes[scope].path}/${slug}`)
    const { settings } = await readSite(db())
    const articles = await readFull(db(), env().SITE_URL, found.filter, itemsInAFeed)
    return { ...found, settings, articles, madeAt: new Date().toISOString() }
  },
  ['feed'],
  { tags: [tags.lists, tags.site, tags.redirects], revalidate: false },
)

/** The site's feed, or a section's or a topic's: 308 from an older name, 404 when there is none. */
export async function feedAnswer(
  request: Request,
  format: 'rss' | 'json',
  scope: keyof typeof scopes | null = null,
  slug = '',
): Promise<Response> {
  const found = await read(scope, slug)
  if (found === null) return new Response('Không có nguồn tin này.\n', { status: 404 })
  if (typeof found === 'string')
    return new Response(null, { status: 308, headers: { Location: `${found}/rss.xml` } })
  const { settings, articles, madeAt } = found
  const site = env().SITE_URL
  const page = scope === null ? `${site}/` : `${site}${scopes[scope].path}/${slug}`
  const file = format === 'json' ? 'feed.json' : 'rss.xml'
  const channel: Channel = {
    title: found.name ? `${found.name} – ${settings.siteName}` : settings.siteName,
    description: found.description || settings.description || settings.siteName,
    page,
    feed: scope === null ? `${site}/${file}` : `${page}/${file}`,
    siteName: settings.siteName,
    icon: `${site}/icon.png`,
  }
  return conditional(request, {
    text: format === 'json' ? jsonFeed(channel, articles) : rss(channel, articles),
    type: format === 'json' ? 'application/feed+json; charset=utf-8' : 'application/rss+xml; charset=utf-8',
    changedAt: new Date(madeAt),
  })
}
