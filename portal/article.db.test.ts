import { drizzle } from 'drizzle-orm/postgres-js'
import { expect, test } from 'vitest'
import { db, type Database } from '@/db/client'
import { makeAuthor, makePicture, makeSection, makeSource, makeTopic } from '@/db/testing/rows'
import { paragraph, published, republished } from '@/newsroom/testing/stories'
import { readArticle, readOthers, readRelated } from './article'
import { readSite } from './site'

const day = (n: number) => new Date(Date.UTC(2026, 0, n))

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

test('related: the chosen ones in their order, then those that share most topics, never itself', async () => {
  const [port, bridge] = [await makeTopic(db()), await makeTopic(db())]
  const chosen = [await published(db(), { at: day(1) }), await published(db(), { at: day(2) })]
  const one = await published(db(), { at: day(9), topicIds: [port.id] })
  const two = await published(db(), { at: day(3), topicIds: [port.id, bridge.id] })
  await published(db(), { topicIds: [(await makeTopic(db())).id] })
  const out = await published(db(), {
    topicIds: [port.id, bridge.id],
  })
  await republished(db(), out.id, { relatedIds: [out.id, chosen[1]!.id, chosen[0]!.id] })
  const related = await readRelated(db(), out, 10)
  expect(related.map((it) => it.id)).toEqual([chosen[1]!.id, chosen[0]!.id, two.id, one.id])
  expect(await readRelated(db(), out, 3)).toHaveLength(3)
})

test('others: the nearest newer and older ones of the same section', async () => {
  const sectionId = (await makeSection(db())).id
  const all: { id: number }[] = []
  for (let n = 1; n <= 7; n++) all.push(await published(db(), { sectionId, at: day(n) }))
  const same = await published(db(), { sectionId, at: day(4) })
  await published(db(), { at: day(4) })
  const ids = (items: { id: number }[]) => items.map((it) => it.id)
  const at = (n: number) => ({ id: all[n - 1]!.id, family: [sectionId], publishedAt: day(n).toISOString() })
  const middle = await readOthers(db(), at(4), 2)
  expect(ids(middle.newer)).toEqual([same.id, all[4]!.id])
  expect(ids(middle.older)).toEqual([all[2]!.id, all[1]!.id])
  const newest = await readOthers(db(), at(7), 2)
  expect([ids(newest.newer), ids(newest.older)]).toEqual([[], [all[5]!.id, all[4]!.id]])
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
