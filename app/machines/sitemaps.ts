import type { SitemapEntry } from '@/portal/machines/sitemap'
import { xml } from './xml'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const sitemap = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const image = 'http://www.google.com/schemas/sitemap-image/1.1'
const news = 'http://www.google.com/schemas/sitemap-news/0.9'

/** The index: one part for the pages, one for every 10,000 articles. */
export function sitemapIndex(siteUrl: string, parts: number): string {
  const names = ['trang', ...Array.from({ length: parts }, (_, n) => String(n + 1))]
  const entries = names.map(
    (name) => `<sitemap><loc>${xml(`${siteUrl}/sitemap/${name}.xml`)}</loc></sitemap>`,
  )
  return `${head}<sitemapindex xmlns="${sitemap}">\n${entries.join('\n')}\n</sitemapindex>\n`
}

/** Articles with their pictures and the dates at which they really changed. */
export function sitemapPart(siteUrl: string, entries: SitemapEntry[]): string {
  const urls = entries.map(
    (it) =>
      `<url><loc>${xml(`${siteUrl}/bai-viet/${it.slug}`)}</loc><lastmod>${it.changedAt}</lastmod>${
        it.picture ? `<image:image><image:loc>${xml(siteUrl + it.picture)}</image:loc></image:image>` : ''
      }</url>`,
  )
  return `${head}<urlset xmlns="${sitemap}" xmlns:image="${image}">\n${urls.join('\n')}\n</urlset>\n`
}

/** Pages that are no articles. */
export function sitemapPages(siteUrl: string, paths: string[]): string {
  const urls = paths.map((path) => `<url><loc>${xml(siteUrl + path)}</loc></url>`)
  return `${head}<urlset xmlns="${sitemap}">\n${urls.join('\n')}\n</urlset>\n`
}

export function sitemapNews(siteUrl: string, siteName: string, entries: SitemapEntry[]): string {
  const urls = entries.map(
    (it) => `<url><loc>${xml(`${siteUrl}/bai-viet/${it.slug}`)}</loc><news:news><news:publication>
<news:name>${xml(siteName)}</news:name><news:language>vi</news:language></news:publication>
<news:publication_date>${it.publishedAt}</news:publication_date><news:title>${xml(it.title)}</news:title></news:news></url>`,
  )
  return `${head}<urlset xmlns="${sitemap}" xmlns:news="${news}">\n${urls.join('\n')}\n</urlset>\n`
}
