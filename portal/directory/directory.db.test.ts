import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { authors } from '@/db/schema/portal/people'
import { pages } from '@/db/schema/portal/site'
import { makeAuthor, makePicture, makeSection, makeSource, makeTopic } from '@/db/testing/rows'
import { published } from '@/newsroom/testing/stories'
import { readNames } from './names'
import { readPage } from './page'
import { readAuthor, readSource } from './people'
import { readSection } from './section'
import { readTopic } from './topic'

test('a section knows its parent and its children; retired ones keep their articles', async () => {
  const top = await makeSection(db(), { name: 'Đô thị', description: 'Đường, cầu' })
  const second = await makeSection(db(), { parentId: top.id, position: 2 })
  const first = await makeSection(db(), { parentId: top.id, position: 1 })
  const retired = await makeSection(db(), { parentId: top.id, retired: true })
  const page = await readSection(db(), top.slug)
  expect(page).toMatchObject({ id: top.id, name: 'Đô thị', description: 'Đường, cầu', parent: null })
  expect(page?.children.map((it) => it.slug)).toEqual([first.slug, second.slug])
  expect(new Set(page?.family)).toEqual(new Set([top.id, first.id, second.id, retired.id]))
  const parent = { slug: top.slug, name: 'Đô thị' }
  expect(await readSection(db(), first.slug)).toMatchObject({ parent, children: [], family: [first.id] })
  expect(await readSection(db(), retired.slug)).toMatchObject({ parent, family: [retired.id] })
})

test('topics, pen names, sources and pages are found by their address', async () => {
  const portrait = await makePicture(db())
  const topic = await makeTopic(db(), { name: 'Cảng Lạch Huyện', running: true })
  const author = await makeAuthor(db(), { name: 'Lan Anh', role: 'Phóng viên', portraitId: portrait.id })
  const source = await makeSource(db(), { name: 'Cảng vụ', about: 'Thông báo hàng hải' })
  await db()
    .insert(pages)
    .values({ slug: 'gioi-thieu', title: 'Giới thiệu', body: {}, html: '<p>Chào</p>', text: '' })
  await db()
    .insert(pages)
    .values({ slug: 'nhap', title: 'Nháp', body: {}, html: '', text: '', published: false })
  expect(await readTopic(db(), topic.slug)).toMatchObject({ name: 'Cảng Lạch Huyện', begun: null })
  expect(await readAuthor(db(), author.slug)).toMatchObject({
    role: 'Phóng viên',
    portrait: { hash: portrait.hash },
  })
  expect(await readSource(db(), source.slug)).toMatchObject({ about: 'Thông báo hàng hải', logo: null })
  expect(await readPage(db(), 'gioi-thieu')).toMatchObject({ title: 'Giới thiệu', html: '<p>Chào</p>' })
  expect(await readPage(db(), 'nhap')).toBeNull()
})

test('what nobody ever named is not there', async () => {
  for (const slug of ['khong-co', '', "'; --", '%'])
    for (const read of [readSection, readTopic, readAuthor, readSource, readPage])
      expect(await read(db(), slug)).toBeNull()
})

test('the site map names only what has articles to read, people in Vietnamese order', async () => {
  const people = [await makeAuthor(db(), { name: 'Đào Ân' }), await makeAuthor(db(), { name: 'Dương Ái' })]
  const idle = await makeAuthor(db())
  const left = await makeAuthor(db(), { name: 'Cù Nghỉ' })
  const topic = await makeTopic(db())
  await makeTopic(db())
  await published(db(), { authorIds: [...people, left].map((it) => it.id), topicIds: [topic.id] })
  await db().update(authors).set({ retired: true }).where(eq(authors.id, left.id))
  const names = await readNames(db())
  expect(names.authors.map((it) => it.name)).toEqual(['Dương Ái', 'Đào Ân'])
  expect(names.authors.map((it) => it.slug)).not.toContain(idle.slug)
  expect(names.topics).toEqual([{ slug: topic.slug, name: topic.name }])
  expect(names.sources).toHaveLength(1)
})

test('a running story tells with what it began, a tag does not', async () => {
  const [story, tag] = [await makeTopic(db(), { running: true }), await makeTopic(db())]
  const topicIds = [story.id, tag.id]
  const begun = await published(db(), { at: new Date('2023-05-01T01:00:00Z'), topicIds })
  await published(db(), { at: new Date('2024-05-01T01:00:00Z'), topicIds })
  expect(await readTopic(db(), story.slug)).toMatchObject({
    begun: { slug: begun.slug, title: begun.title, publishedAt: '2023-05-01T01:00:00.000Z' },
  })
  expect(await readTopic(db(), tag.slug)).toMatchObject({ running: false, begun: null })
})
