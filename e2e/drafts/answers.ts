import { articleFields } from '../../app/machines/api-query'
import { vietnamDay } from '../../vietnamese/dates'
import type { Planted } from './plant'

/** Every kind of public address, asked about what is hidden. */
export function askedAbout({ slugs, around, codes }: Planted): string[] {
  const { section, topic, author, source, open } = around
  const today = vietnamDay(new Date())
  const [year, month] = today.split('-')
  const words = ['tieu de chung', 'bai', '"tiêu đề chung"', 'tiêu đè chung', 'sapo', 'thân bài']
  const fields = articleFields.join(',')
  const articles = [...Object.values(slugs), open]
  return [
    '/',
    ...['/moi-nhat', '/doc-nhieu', '/luu-tru', `/luu-tru/${year}/${month}`, '/so-do', '/rss', '/tim-kiem'],
    `/luu-tru/${today.replaceAll('-', '/')}`,
    `/luu-tru/${vietnamDay(new Date(Date.now() + 24 * 3_600_000)).replaceAll('-', '/')}`,
    `/chuyen-muc/${section}`,
    `/chuyen-muc/${section}/rss.xml`,
    `/chu-de/${topic}`,
    `/chu-de/${topic}/rss.xml`,
    `/tac-gia/${author}`,
    `/nguon/${source}`,
    ...['/rss.xml', '/feed.json', '/robots.txt', '/sitemap.xml', '/sitemap-news.xml'],
    ...['/sitemap/trang.xml', '/sitemap/1.xml', '/api/v1/sections', '/api/v1/topics', '/api/v1/openapi.json'],
    `/api/v1/articles?limit=100&fields=${fields}`,
    ...[`section=${section}`, `topic=${topic}`, `author=${author}`, `source=${source}`].map(
      (filter) => `/api/v1/articles?${filter}&limit=100&fields=${fields}`,
    ),
    ...words.flatMap((it) => [
      `/tim-kiem?q=${encodeURIComponent(it)}`,
      `/tim-kiem?q=${encodeURIComponent(it)}&xep=moi&muc=${section}`,
      `/api/goi-y?q=${encodeURIComponent(it)}`,
    ]),
    ...articles.flatMap((slug) => [
      `/bai-viet/${slug}`,
      `/bai-viet/${slug}/gon`,
      `/bai-viet/${slug}/gon?tai-ve`,
      `/nhung/${slug}`,
      `/gop-y?bai=${slug}`,
      `/api/v1/articles/${slug}`,
      `/${slug}.html`,
    ]),
    ...codes.flatMap((code) => [
      `/q/${code}`,
      `/q/${code}.svg`,
      `/kiem-tra-ma?ma=${code}`,
      `/q/${code}/chia-se/email`,
    ]),
    ...['/bai-viet/khong-co-bai-nay', '/khong/co/gi', '/khong-co.php?id=1'],
  ]
}

/** The ways in which a browser, and Next's own router, ask for one address. */
export const ways: Record<string, string>[] = [
  {},
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
]
