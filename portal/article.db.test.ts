import { drizzle } from 'drizzle-orm/postgres-js'
import { expect, test } from 'vitest'
import { db, type Database } from '@/db/client'
import { makeAuthor, makePicture, makeSection, makeSource, makeTopic } from '@/db/testing/rows'
import { paragraph, published } from '@/newsroom/testing/stories'
import { readArticle } from './article'
import { readOthers, readRelated } from './related'
import { readSite } from './site'

test('an article is read whole', async () => {
  const section = await makeSection(db(), { name: 'Khoa học' })
  const source = await makeSource(db(), { name: 'Cổng tin', own: true })
  const authors = [await makeAuthor(db(), { name: 'Ngọc Sơn' }), await makeAuthor(db(), { name: 'An' })]
  const topic = await makeTopic(db(), { name: 'Vườn mẫu hữu cơ' })
  const picture = await makePicture(db())
  const lead = { mediaId: picture.id, alt: 'Hội nghị', caption: 'Toàn cảnh.', credit: 'Ảnh: An' }
  const out = await published(db(), {
    at: new Date('2022-12-27T04:25:00Z'),
    title: 'Hội nghị tổng kết năm 2022',
    sectionId: section.id,
    sourceId: source.id,
    authorIds: [authors[1]!.id, authors[0]!.id],
    topicIds: [topic.id],
    lead,
    body: paragraph('Mở 11 lớp tập huấn.'),
  })
  const found = await readArticle(db(), 'hoi-nghi-tong-ket-nam-2022')
  expect(found).toMatchObject({
    kind: 'article',
    article: {
      id: out.id,
      title: 'Hội nghị tổng kết năm 2022',
      html: '<p>Mở 11 lớp tập huấn.</p>',
      section: { slug: section.slug, name: 'Khoa học', parentId: null },
      source: { name: 'Cổng tin', own: true, logo: null },
      lead: { alt: 'Hội nghị', caption: 'Toàn cảnh.', credit: 'Ảnh: An', media: { hash: picture.hash } },
      authors: [{ name: 'An' }, { name: 'Ngọc Sơn' }],
      topics: [{ name: 'Vườn mẫu hữu cơ' }],
      publishedAt: '2022-12-27T04:25:00.000Z',
      revisedAt: null,
      code: expect.stringMatching(/^[2-9a-z]{5}$/),
    },
  })
  expect(structuredClone(found)).toEqual(JSON.parse(JSON.stringify(found)))
})

test('an address that was never given is missing, whatever it looks like', async () => {
  for (const slug of ['khong-co', '', "'; drop table articles; --", '%', 'a'.repeat(5000)])
    expect(await readArticle(db(), slug)).toEqual({ kind: 'missing' })
})

test('an article that was never asked for costs four queries, with all that stands around it', async () => {
  const out = await published(db(), { topicIds: [(await makeTopic(db())).id] })
  const queries: string[] = []
  const counted = drizzle(db().$client, {
    casing: 'snake_case',
    logger: { logQuery: (query) => void queries.push(query) },
  }) as Database
  const found = await readArticle(counted, out.slug)
  if (found.kind !== 'article') throw new Error(found.kind)
  await readSite(counted)
  await readRelated(counted, found.article)
  await readOthers(counted, { ...found.article, family: [found.article.section.id] })
  expect(queries).toHaveLength(4)
})
