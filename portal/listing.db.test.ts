import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeAuthor, makePicture, makeSection, makeSource, makeTopic } from '@/db/testing/rows'
import { makeStaff } from '@/newsroom/testing/staff'
import { draft, published, value } from '@/newsroom/testing/stories'
import { withdrawStory } from '@/newsroom/publication/withdraw'
import { scheduleStory } from '@/newsroom/publication/schedule'
import { listArticles, listPage } from './listing'

const at = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n))

let section: number, child: number, author: number, source: number, topic: number
/** Ids of seven articles, the newest first; the two newest share their minute. */
let ids: number[]
beforeAll(async () => {
  section = (await makeSection(db())).id
  child = (await makeSection(db(), { parentId: section })).id
  author = (await makeAuthor(db())).id
  source = (await makeSource(db())).id
  topic = (await makeTopic(db())).id
  const picture = await makePicture(db())
  const lead = { mediaId: picture.id, alt: 'Cầu Rào', caption: '', credit: '' }
  const made = []
  for (const n of [1, 2, 3, 4, 5, 6, 6])
    made.push(
      await published(db(), {
        at: at(n),
        sectionId: n % 2 ? section : child,
        ...(n > 3 ? { sourceId: source, authorIds: [author], topicIds: [topic], lead } : {}),
        genre: n === 1 ? 'notice' : 'news',
      }),
    )
  ids = made.map((it) => it.id).reverse()
})

const idsOf = async (filter: Parameters<typeof listArticles>[1]) =>
  (await listArticles(db(), filter, 100)).map((it) => it.id)

test('the newest come first, those of one minute by their number', async () => {
  expect(await idsOf({})).toEqual(ids)
})

test('a list is filtered by section, person, source, topic, genre and time', async () => {
  const only = (...minutes: number[]) =>
    ids.filter((_, index) => minutes.includes([6, 6, 5, 4, 3, 2, 1][index]!))
  expect(await idsOf({ sectionIds: [child] })).toEqual(only(2, 4, 6))
  expect(await idsOf({ sectionIds: [section, child] })).toEqual(ids)
  expect(await idsOf({ sectionIds: [] })).toEqual([])
  for (const filter of [{ authorId: author }, { sourceId: source }, { topicId: topic }])
    expect(await idsOf(filter)).toEqual(only(4, 5, 6))
  expect(await idsOf({ genres: ['notice', 'video'] })).toEqual(only(1))
  expect(await idsOf({ from: at(2), before: at(4) })).toEqual(only(2, 3))
})

test('pages are cut without gap or repetition, and their number is known', async () => {
  const pages = [
    await listPage(db(), {}, 1, 3),
    await listPage(db(), {}, 2, 3),
    await listPage(db(), {}, 3, 3),
  ]
  expect(pages.map((it) => it.pages)).toEqual([3, 3, 3])
  expect(pages.flatMap((it) => it.items.map((item) => item.id))).toEqual(ids)
  expect(await listPage(db(), {}, 4, 3)).toMatchObject({ items: [], pages: 3 })
  expect(await listPage(db(), { authorId: 987654 }, 1)).toEqual({ items: [], page: 1, pages: 1 })
})

test('an item carries what a list shows', async () => {
  const [item] = await listArticles(db(), { sectionIds: [child] }, 1)
  expect(item).toMatchObject({
    publishedAt: at(6).toISOString(),
    section: { name: expect.stringContaining('Mục') },
    picture: { alt: 'Cầu Rào', media: { widths: [480, 800, 1200, 1600] } },
    pictureCount: 1,
    hasVideo: false,
  })
})

test('what is a draft, scheduled or withdrawn is in no list', async () => {
  const elsewhere = (await makeSection(db())).id
  const reporter = await makeStaff(db(), 'reporter')
  const publisher = await makeStaff(db(), 'publisher')
  await draft(db(), reporter, { sectionId: elsewhere })
  const later = await draft(db(), reporter, { sectionId: elsewhere })
  const publishAt = new Date(Date.now() + 3_600_000)
  value(await scheduleStory(publisher, { ...later, publishAt, removeAt: null }, db()))
  const gone = await published(db(), { sectionId: elsewhere })
  value(await withdrawStory(publisher, { storyId: gone.id, ending: 'gone' }, db()))
  expect(await listPage(db(), { sectionIds: [elsewhere] }, 1)).toEqual({ items: [], page: 1, pages: 1 })
})
