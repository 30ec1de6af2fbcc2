import { beforeAll, expect, test } from 'vitest'
import { GET as articleRoute } from '@/app/api/v1/articles/[slug]/route'
import { GET as articlesRoute } from '@/app/api/v1/articles/route'
import { GET as sectionsRoute } from '@/app/api/v1/sections/route'
import { GET as topicsRoute } from '@/app/api/v1/topics/route'
import { db } from '@/db/client'
import { corrections } from '@/db/schema/portal/articles'
import { makePicture, makeSection, makeTopic } from '@/db/testing/rows'
import { paragraph, published } from '@/newsroom/testing/stories'
import { readFull } from '@/portal/machines/full'
import { readNews, readPart, readParts } from '@/portal/machines/sitemap'
import { jsonFeed, rss, type Channel } from './feeds'
import { sitemapIndex, sitemapNews, sitemapPart } from './sitemaps'

const site = 'https://tin.haiphong.example'
const ask = (path: string) => new Request(site + path)
const articles = async (query: string) => {
  const answer = await articlesRoute(ask(`/api/v1/articles?${query}`))
  return { status: answer.status, ...(await answer.json()) } as {
    status: number
    data: { slug: string; title: string; html?: string }[]
    next: string | null
    problems?: { parameter: string }[]
  }
}

let section: { id: number; slug: string }
beforeAll(async () => {
  section = await makeSection(db(), { name: 'Đô thị' })
  const topic = await makeTopic(db(), { name: 'Cầu', slug: 'cau' })
  const picture = await makePicture(db())
  for (let n = 1; n <= 5; n++)
    await published(db(), {
      at: new Date(Date.UTC(2026, 0, 10 + Math.min(n, 3))),
      title: `Cầu số ${n} & <bạn>`,
      sectionId: section.id,
      topicIds: [topic.id],
      lead: { mediaId: picture.id, alt: 'Cầu', caption: 'Cầu mới.', credit: 'Ảnh: An' },
      body: paragraph('Thông xe ]]> sáng nay.'),
    })
  await published(db(), { at: new Date(Date.now() + 3_600_000), title: 'Bài hẹn giờ bí mật' })
})

test('pages by key reach every article once, in a stable order', async () => {
  const seen: string[] = []
  let query = `section=${section.slug}&limit=2`
  for (let page = 0; page < 9; page++) {
    const { data, next } = await articles(query)
    seen.push(...data.map((it) => it.title))
    if (!next) break
    query = new URL(next).search.slice(1)
  }
  expect(seen).toEqual([5, 4, 3, 2, 1].map((n) => `Cầu số ${n} & <bạn>`))
})

test('a list holds no bodies unless they are asked for, and only the fields that are', async () => {
  expect((await articles('limit=1')).data[0]).not.toHaveProperty('html')
  expect(Object.keys((await articles('limit=1&fields=title,html')).data[0]!)).toEqual(['title', 'html'])
})

test('days are days in Vietnam', async () => {
  expect((await articles('from=2026-01-11&to=2026-01-11')).data).toHaveLength(1)
  expect((await articles('to=2026-01-10')).data).toHaveLength(0)
})

test('errors name the parameter; an unknown section is 404', async () => {
  expect(await articles('limit=1000')).toMatchObject({ status: 400, problems: [{ parameter: 'limit' }] })
  expect((await articles('section=khong-co')).status).toBe(404)
})

test('one article comes whole, a scheduled one not at all', async () => {
  const one = await articleRoute(ask('/'), { params: Promise.resolve({ slug: 'cau-so-1-ban' }) })
  expect(await one.json()).toMatchObject({ title: 'Cầu số 1 & <bạn>', text: 'Thông xe ]]> sáng nay.' })
  expect(one.headers.get('access-control-allow-origin')).toBe('*')
  const hidden = await articleRoute(ask('/'), { params: Promise.resolve({ slug: 'bai-hen-gio-bi-mat' }) })
  expect(hidden.status).toBe(404)
  expect(JSON.stringify(await articles('limit=100'))).not.toContain('bí mật')
})

test('sections and topics are listed', async () => {
  expect(await (await sectionsRoute(ask('/'))).json()).toMatchObject({
    data: expect.arrayContaining([expect.objectContaining({ slug: section.slug, children: [] })]),
  })
  expect(await (await topicsRoute(ask('/'))).json()).toMatchObject({ data: [{ slug: 'cau', articles: 5 }] })
})

test('the sitemap knows what is visible and nothing else', async () => {
  const text = sitemapPart(site, await readPart(db(), 1))
  expect(text.match(/<loc>/g)).toHaveLength(5)
  expect(text).toContain(`${site}/bai-viet/cau-so-1-ban`)
  expect(await readPart(db(), 9)).toEqual([])
})

test('the index of the sitemap says when a part last changed: by an article or a note', async () => {
  const index = async () => sitemapIndex(site, await readParts(db()))
  expect(await index()).toContain(
    `<loc>${site}/sitemap/1.xml</loc><lastmod>2026-01-13T00:00:00.000Z</lastmod>`,
  )
  const [article] = await readFull(db(), site, { slug: 'cau-so-2-ban' }, 1)
  const at = new Date(Date.UTC(2026, 1, 1))
  await db().insert(corrections).values({ articleId: article!.id, kind: 'update', text: 'Thêm ảnh.', at })
  expect(await index()).toContain('<lastmod>2026-02-01T00:00:00.000Z</lastmod>')
  const part = sitemapPart(site, await readPart(db(), 1))
  expect(part).toContain('cau-so-2-ban</loc><lastmod>2026-02-01T00:00:00.000Z</lastmod>')
})

test('without news the sitemap of news still names an address', async () => {
  expect(await readNews(db())).toEqual([])
  expect(sitemapNews(site, 'Tin', [])).toContain(`<url><loc>${site}/</loc></url>`)
})

test('a feed carries full text, notes and credits, escaped', async () => {
  const [article] = await readFull(db(), site, { slug: 'cau-so-1-ban' }, 1)
  await db()
    .insert(corrections)
    .values({ articleId: article!.id, kind: 'correction', text: 'Cầu dài 500 m.' })
  const full = await readFull(db(), site, { slug: 'cau-so-1-ban' }, 1)
  const channel: Channel = {
    title: 'Tin',
    description: 'Tin',
    page: `${site}/`,
    feed: `${site}/rss.xml`,
    siteName: 'Tin',
    icon: `${site}/icon.png`,
  }
  const text = rss(channel, full)
  expect(text).toContain('Cầu số 1 &#38; &#60;bạn&#62;')
  expect(text).toContain('Đính chính')
  expect(text).toContain('<media:credit>Ảnh: An</media:credit>')
  expect(text.match(/Cầu mới\./g)).toHaveLength(1)
  expect(text).not.toContain(']]>')
  const [item] = (JSON.parse(jsonFeed(channel, full)) as { items: { id: string; content_html: string }[] })
    .items
  expect(item!.id).toBe(`urn:x-cong-tin:${article!.code}`)
  expect(item!.content_html).toContain('Cầu dài 500 m.')
})
