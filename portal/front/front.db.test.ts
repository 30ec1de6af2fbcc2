import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { beforeEach, expect, test } from 'vitest'
import { db, type Database } from '@/db/client'
import { articles } from '@/db/schema/portal/articles'
import { counts } from '@/db/schema/portal/counts'
import { sections } from '@/db/schema/portal/sections'
import { frontPages } from '@/db/schema/portal/site'
import { makePicture, makeSection } from '@/db/testing/rows'
import { published, type Out } from '@/newsroom/testing/stories'
import { readSite } from '../site'
import type { Front } from './arrange'
import { readFront } from './front'

const minutesAgo = (n: number) => new Date(Date.now() - n * 60_000)
const read = async () => readFront(db(), (await readSite(db())).sections)

/** A lead picture; the same one when it is given again. */
const lead = (media: { id: number }) => ({ mediaId: media.id, alt: 'Cảng', caption: '', credit: '' })
let age = 0
/** Each is a minute older than the one made before. */
async function story(given: Parameters<typeof published>[1] = {}, pictured = true): Promise<Out> {
  const picture = pictured ? { lead: lead(await makePicture(db())) } : {}
  return published(db(), { at: minutesAgo(++age), ...picture, ...given })
}
const place = (slots: unknown, publishedAt: Date | null = new Date()) =>
  db().insert(frontPages).values({ slots, publishedAt })

const everyPlace = (front: Front) => [
  ...(front.lead ? [front.lead] : []),
  ...[front.second, front.bullets, front.latest, front.strip, front.notices].flat(),
  ...front.blocks.flatMap((it) => [it.first, ...it.titles]),
]

beforeEach(async () => {
  await db().delete(frontPages)
  await db().delete(counts)
  await db().update(articles).set({ ending: 'gone', endedAt: new Date(), urgentUntil: null })
  await db().update(sections).set({ retired: true })
})

test('an empty site has an empty front page', async () => {
  expect(await read()).toEqual({
    ...{ urgent: null, lead: null, bullets: [], second: [], latest: [] },
    ...{ blocks: [], strip: [], mostRead: [], notices: [] },
  })
})

test('it fills itself: the newest with a picture leads, other sections beside it, then times and sections', async () => {
  const port = (await makeSection(db())).id
  const quay = (await makeSection(db(), { parentId: port })).id
  const city = (await makeSection(db())).id
  const school = (await makeSection(db())).id
  const notices = (await makeSection(db())).id
  const plain = await story({ sectionId: port }, false)
  const first = await story({ sectionId: quay })
  await story({ sectionId: port })
  const cities = [await story({ sectionId: city })]
  const schools = [await story({ sectionId: school })]
  for (let n = 0; n < 12; n++) {
    await story({ sectionId: n % 2 ? port : quay })
    cities.push(await story({ sectionId: city }))
    schools.push(await story({ sectionId: school }))
  }
  const films: Out[] = []
  for (const genre of ['photo', 'video', 'infographic', 'photo', 'video', 'photo'] as const)
    films.push(await story({ sectionId: city, genre }))
  const told: Out[] = []
  for (let n = 0; n < 6; n++) told.push(await story({ sectionId: notices, genre: 'notice' }, false))
  const front = await read()
  const ids = (items: { id: number }[]) => items.map((it) => it.id)
  expect(front.lead?.id).toBe(first.id)
  expect(ids(front.second).slice(0, 2)).toEqual([cities[0]!.id, schools[0]!.id])
  expect(ids(front.strip)).toEqual(ids(films).slice(0, 5))
  expect(ids(front.notices)).toEqual(ids(told).slice(0, 5))
  expect(front.latest).toHaveLength(8)
  expect(front.second.map((it) => it.picture !== null)).toEqual([true, true, false])
  expect(front.second[2]!.id).toBe(plain.id)
  expect(front.blocks.map((it) => [it.section.id, it.titles.length])).toEqual([
    [port, 3],
    [city, 3],
    [school, 3],
  ])
  const all = everyPlace(front)
  expect(new Set(ids(all)).size).toBe(all.length)
})

test('no picture hangs twice', async () => {
  const sectionId = (await makeSection(db())).id
  const same = lead(await makePicture(db()))
  for (let n = 0; n < 8; n++) await story({ sectionId, lead: same })
  for (let n = 0; n < 14; n++) await story({ sectionId })
  const hashes = everyPlace(await read()).flatMap((it) => it.picture?.media.hash ?? [])
  expect(hashes.length).toBeGreaterThan(3)
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('a pin holds its place while its time lasts and readers may see it; else the place fills itself', async () => {
  const newest = await story()
  const old = await story()
  await db()
    .update(articles)
    .set({ publishedAt: minutesAgo(100_000) })
    .where(eq(articles.id, old.id))
  const later = new Date(Date.now() + 3_600_000).toISOString()
  const before = minutesAgo(60).toISOString()
  const leads = async (slot: object) => {
    await place({ lead: slot })
    return (await read()).lead?.id
  }
  expect(await leads({ articleId: old.id })).toBe(old.id)
  expect(await leads({ articleId: old.id, from: before, until: later })).toBe(old.id)
  expect(await leads({ articleId: old.id, from: later })).toBe(newest.id)
  expect(await leads({ articleId: old.id, until: before })).toBe(newest.id)
  expect(await leads({ articleId: 999_999 })).toBe(newest.id)
  await db()
    .update(articles)
    .set({ removeAt: minutesAgo(1) })
    .where(eq(articles.id, old.id))
  expect(await leads({ articleId: old.id })).toBe(newest.id)
})

test('only what was published last is live, and what cannot be read counts as never set', async () => {
  const newest = await story()
  const other = await story()
  await place({ lead: { articleId: other.id } }, minutesAgo(5))
  await place({ lead: { articleId: newest.id } }, null)
  await place({ lead: { articleId: newest.id } }, new Date(Date.now() + 60_000))
  expect((await read()).lead?.id).toBe(other.id)
  await place({ lead: 'nonsense' }, minutesAgo(1))
  expect((await read()).lead?.id).toBe(newest.id)
})

test('places may ask for a section or for the most read', async () => {
  const here = (await makeSection(db())).id
  await story()
  const inside = await story({ sectionId: here })
  const loved = await story()
  await db()
    .insert(counts)
    .values({ hour: minutesAgo(90), kind: 'read', articleId: loved.id, n: 5 })
  await place({ lead: { rule: 'newest', sectionId: here }, second: [{ rule: 'most-read' }] })
  const front = await read()
  expect([front.lead?.id, front.second.map((it) => it.id)]).toEqual([inside.id, [loved.id]])
})

test('the urgent strip shows only while something is urgent, and that story stands nowhere else', async () => {
  await story()
  const storm = await story({ urgentUntil: new Date(Date.now() + 60_000).toISOString() })
  const front = await read()
  expect(front.urgent).toMatchObject({ slug: storm.slug })
  expect(everyPlace(front).map((it) => it.id)).not.toContain(storm.id)
  await db()
    .update(articles)
    .set({ urgentUntil: minutesAgo(1) })
    .where(eq(articles.id, storm.id))
  expect((await read()).urgent).toBeNull()
})

test('beside the lead stands what belongs to it and is of its days', async () => {
  const about = await story()
  const ancient = await story({ at: minutesAgo(60 * 24 * 200) })
  const main = await story({ relatedIds: [ancient.id, about.id] })
  await place({ lead: { articleId: main.id }, second: [] })
  expect((await read()).bullets.map((it) => it.id)).toEqual([about.id])
})

test('the ranking needs three that were read; the day goes before the week', async () => {
  const all = [await story(), await story(), await story()]
  const count = (n: number, hours: number, story: Out) =>
    db()
      .insert(counts)
      .values({ hour: minutesAgo(hours * 60), kind: 'read', articleId: story.id, n })
  await count(50, 30, all[0]!)
  await count(1, 2, all[1]!)
  expect((await read()).mostRead).toEqual([])
  await count(1, 2, all[2]!)
  await count(900, 24 * 9, all[0]!)
  expect((await read()).mostRead.map((it) => it.id)).toEqual([all[1]!.id, all[2]!.id, all[0]!.id])
})

test('it costs three queries beside those of every page', async () => {
  await story()
  const queries: string[] = []
  const logger = { logQuery: (query: string) => void queries.push(query) }
  const counted = drizzle(db().$client, { casing: 'snake_case', logger }) as Database
  await readFront(counted, [])
  expect(queries).toHaveLength(3)
})
