import type { SitemapEntry, SitemapPart } from '@/portal/machines/sitemap'
import { xml } from './xml'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const sitemap = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const image = 'http://www.google.com/schemas/sitemap-image/1.1'
const news = 'http://www.google.com/schemas/sitemap-news/0.9'

/** The index: one part for the pages, one for every 10,000 articles. */
export function sitemapIndex(siteUrl: string, parts: SitemapPart[]): string {
  const entry = (name: string, changed = '') =>
    `<sitemap><loc>${xml(`${siteUrl}/sitemap/${name}.xml`)}</loc>${changed}</sitemap>`
  const entries = [
    entry('trang'),
    ...parts.map((it) => entry(String(it.part), `<lastmod>${it.changedAt}</lastmod>`)),
  ]
  return `${head}<sitemapindex xmlns="${sitemap}">\n${entries.join('\n')}\n</sitemapindex>\n`
}

/** Articles with their pictures and the dates at which they really changed. */
export function sitemapPart(siteUrl: string, entries: SitemapEntry[]): string {
  const urls = entries.map(
    (it) =>
      `<url><loc>${xml(`${siteUrl}/bai-viet/${it.slug}`)}</loc><lastmod>${it.changedAt}</lastmod>${it.pictures
        .map((picture) => `<image:image><image:loc>${xml(siteUrl + picture)}</image:loc></image:image>`)
        .join('')}</url>`,
  )
  return `${head}<urlset xmlns="${sitemap}" xmlns:image="${image}">\n${urls.join('\n')}\n</urlset>\n`
}

/** Pages that are no articles. */
export function sitemapPages(siteUrl: string, paths: string[]): string {
  const urls = paths.map((path) => `<url><loc>${xml(siteUrl + path)}</loc></url>`)
  return `${head}<urlset xmlns="${sitemap}">\n${urls.join('\n')}\n</urlset>\n`
}

/** The schema wants one address at least: in a quiet week it is the front page, which is no news. */
export function sitemapNews(siteUrl: string, siteName: string, entries: SitemapEntry[]): string {
  const urls = entries.map(
    (it) =>
      `<url><loc>${xml(`${siteUrl}/bai-viet/${it.slug}`)}</loc><news:news><news:publication>
<news:name>${xml(siteName)}</news:name><news:language>vi</news:language></news:publication>
<news:publication_date>${it.publishedAt}</news:publication_date><news:title>${xml(it.title)}</news:title></news:news></url>`,
  )
  if (urls.length === 0) urls.push(`<url><loc>${xml(siteUrl)}/</loc></url>`)
  return `${head}<urlset xmlns="${sitemap}" xmlns:news="${news}">\n${urls.join('\n')}\n</urlset>\n`
}
