import { escape } from '@/body/markup'
import type { FullArticle } from '@/portal/machines/full'
import { shortDate } from '@/vietnamese/dates'
import { xml } from './xml'

/** What a feed is of: the whole site, a section, a topic. */
export type Channel = {
  title: string
  description: string
  page: string
  feed: string
  siteName: string
  icon: string
}

const noteName = { correction: 'Đính chính', update: 'Cập nhật' }

/** The full text with the lead picture before and the public notes after it. */
function feedHtml(article: FullArticle): string {
  const { lead } = article
  const picture = lead
    ? `<figure><img src="${escape(lead.url)}" alt="${escape(lead.alt)}"><figcaption>${escape([lead.caption, lead.credit].filter(Boolean).join(' '))}</figcaption></figure>`
    : ''
  const notes = article.corrections
    .map((it) => `<p><strong>${noteName[it.kind]}</strong> (${shortDate(it.at)}): ${escape(it.text)}</p>`)
    .join('')
  return `<p><strong>${escape(article.sapo)}</strong></p>${picture}${article.html}${notes}`
}

/** Its caption stands in the full text: readers of feeds take a `media:description` for the article's own. */
function leadPicture({ lead }: FullArticle): string {
  if (!lead) return ''
  const credit = lead.credit ? `<media:credit>${xml(lead.credit)}</media:credit>` : ''
  return `<media:content url="${xml(lead.url)}" medium="image" type="image/jpeg">${credit}</media:content>`
}

/** RSS 2.0 with full text. An item's id is made from its short code. */
export function rss(channel: Channel, articles: FullArticle[]): string {
  const changed = articles
    .map((it) => it.updatedAt)
    .sort()
    .at(-1)
  const items = articles.map(
    (it) => `<item>
<title>${xml(it.title)}</title>
<link>${xml(it.url)}</link>
<guid isPermaLink="false">${xml(guid(it.code))}</guid>
<pubDate>${new Date(it.publishedAt).toUTCString()}</pubDate>
<atom:updated>${it.updatedAt}</atom:updated>
<description>${xml(it.sapo)}</description>
<content:encoded>${xml(feedHtml(it))}</content:encoded>
${it.authors.map((author) => `<dc:creator>${xml(author.name)}</dc:creator>`).join('')}
<category>${xml(it.section.name)}</category>${it.topics.map((topic) => `<category>${xml(topic.name)}</category>`).join('')}
${leadPicture(it)}
</item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${xml(channel.title)}</title>
<link>${xml(channel.page)}</link>
<description>${xml(channel.description)}</description>
<language>vi</language>
${changed ? `<lastBuildDate>${new Date(changed).toUTCString()}</lastBuildDate>` : ''}
<atom:link href="${xml(channel.feed)}" rel="self" type="application/rss+xml"/>
<image><url>${xml(channel.icon)}</url><title>${xml(channel.title)}</title><link>${xml(channel.page)}</link></image>
${items.join('\n')}
</channel>
</rss>
`
}

/** JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(channel: Channel, articles: FullArticle[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    description: channel.description,
    home_page_url: channel.page,
    feed_url: channel.feed,
    icon: channel.icon,
    language: 'vi',
    items: articles.map((it) => ({
      id: guid(it.code),
      url: it.url,
      title: it.title,
      summary: it.sapo,
      content_html: feedHtml(it),
      image: it.lead?.url,
      date_published: it.publishedAt,
      date_modified: it.updatedAt,
      authors: it.authors.map(({ name, slug }) => ({
        name,
        url: new URL(`/tac-gia/${slug}`, channel.page).href,
      })),
      tags: [it.section.name, ...it.topics.map((topic) => topic.name)],
    })),
  })
}

/** Neither a new address nor a new host makes an old story new again. */
const guid = (code: string) => `urn:x-cong-tin:${code}`
