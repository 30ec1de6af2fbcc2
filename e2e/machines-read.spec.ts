import { gzipSync } from 'node:zlib'
import { articlePath, corrected, model, withdrawn } from './articles'
import { expect, test } from './fixtures'
import { origin } from './place'

type Thing = { '@type': string; [property: string]: unknown }

const thingsOf = (html: string): Thing[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].flatMap(
    ([, json]) => (JSON.parse(json ?? '') as { '@graph': Thing[] })['@graph'],
  )

test('an article says what it is: to search engines, chats and archives', async ({ request }) => {
  const html = await (await request.get(articlePath(corrected))).text()
  const article = thingsOf(html).find((it) => it['@type'] === 'NewsArticle')
  expect(article).toMatchObject({
    url: origin + articlePath(corrected),
    datePublished: '2023-11-24T16:20:00+07:00',
    articleSection: 'Sáng chế',
    author: [{ '@type': 'Person', name: 'Quang Huy', url: `${origin}/tac-gia/quang-huy` }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'Cổng tin tức Thành phố Hải Phòng' },
    image: expect.arrayContaining([
      expect.objectContaining({ '@type': 'ImageObject', url: expect.stringMatching(`^${origin}/anh/`) }),
    ]),
    correction: [{ '@type': 'CorrectionComment', text: expect.stringContaining('Con số đúng là 52') }],
  })
  expect(thingsOf(html).find((it) => it['@type'] === 'BreadcrumbList')).toMatchObject({
    itemListElement: [
      { position: 1, item: `${origin}/` },
      { position: 2, name: 'Khoa học' },
      { position: 3, name: 'Sáng chế' },
    ],
  })
  const meta = (name: string) =>
    [...html.matchAll(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, 'g'))].map(
      (it) => it[1],
    )
  for (const name of [
    'title',
    'creator',
    'date',
    'description',
    'publisher',
    'identifier',
    'source',
    'subject',
  ])
    expect(meta(`DC.${name}`)[0], `DC.${name}`).toBeTruthy()
  expect(meta('DC.language')).toEqual(['vi'])
  expect(meta('og:type')).toEqual(['article'])
  expect(meta('og:image')[0]).toMatch(new RegExp(`^${origin}/`))
  expect(meta('og:url')).toEqual([origin + articlePath(corrected)])
  expect(meta('twitter:card')).toEqual(['summary_large_image'])
  expect(meta('robots')).toEqual([])
})

test('lists, the front page and what nobody should find say what they are', async ({ request }) => {
  const get = async (path: string) => (await request.get(path)).text()
  const types = async (path: string) =>
    thingsOf(await get(path))
      .map((it) => it['@type'])
      .sort()
  expect(await types('/')).toEqual(['NewsMediaOrganization', 'WebSite'])
  for (const path of [
    '/chuyen-muc/do-thi',
    '/moi-nhat',
    '/tac-gia/lan-anh',
    '/doc-nhieu',
    '/luu-tru/2023/11/24',
  ])
    expect(await types(path), path).toEqual(['BreadcrumbList', 'CollectionPage'])
  expect(await get('/moi-nhat/trang/2')).toContain('<meta name="robots" content="noindex, follow"')
  for (const path of ['/tim-kiem?q=cau', '/khong-co', articlePath(withdrawn)])
    expect(await get(path), path).toMatch(/<meta name="robots" content="noindex/)
})

test('an article of 600 words stays within what a slow phone can bear', async ({ request }) => {
  const html = await (await request.get(articlePath(model))).text()
  expect(gzipSync(html).length).toBeLessThanOrEqual(12 * 1024)
})

test('pictures and what machines read run nothing when they are opened by themselves', async ({
  request,
}) => {
  const picture = /\/anh\/[^"\s]+/.exec(await (await request.get('/')).text())![0]
  for (const path of [picture, '/api/v1/articles', '/api/health']) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()['content-security-policy'], path).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline';/,
    )
  }
})
