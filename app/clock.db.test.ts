import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { revisions } from '@/db/schema/newsroom/stories'
import { articles } from '@/db/schema/portal/articles'
import { utilities } from '@/db/schema/portal/site'
import { makeStaff } from '@/newsroom/testing/staff'
import { draft, published, value } from '@/newsroom/testing/stories'
import { scheduleStory } from '@/newsroom/publication/schedule'
import { tick } from './clock'

async function look(since: Date | null) {
  const tags = new Set<string>()
  const now = await tick(db(), since, (due) => due.forEach((tag) => tags.add(tag)))
  return { now, tags: [...tags] }
}

const second = 1000
const ago = (ms: number) => new Date(Date.now() - ms)
const ahead = (ms: number) => new Date(Date.now() + ms)

test('nothing is due: nothing is made anew', async () => {
  const first = await look(null)
  expect(first.tags).toEqual([])
  expect((await look(first.now)).tags).toEqual([])
})

test('what was scheduled while the server was down goes out at the first look', async () => {
  const publisher = await makeStaff(db(), 'publisher')
  const step = await draft(db(), await makeStaff(db(), 'reporter'), { slug: 'hen-gio' })
  value(await scheduleStory(publisher, { ...step, publishAt: ahead(second * 60), removeAt: null }, db()))
  expect((await look(null)).tags).toEqual([])
  const past = sql`now() - interval '1 hour'`
  await db().update(revisions).set({ publishAt: past }).where(eq(revisions.storyId, step.storyId))
  await db().update(articles).set({ publishedAt: past }).where(eq(articles.id, step.storyId))
  expect((await look(null)).tags).toEqual(['bai-viet:hen-gio', 'chuyen-huong', 'danh-sach'])
})

test('a utility that comes or goes changes every page, a notice that ends the lists, once each', async () => {
  await db()
    .insert(utilities)
    .values([
      { title: 'Lịch cắt điện', href: '/a', showFrom: ago(second), showUntil: ahead(3600 * second) },
      { title: 'Lịch cắt nước', href: '/b', showFrom: ago(3600 * second), showUntil: ahead(3600 * second) },
    ])
  const from = await look(ago(10 * second))
  expect(from.tags).toContain('trang')
  expect((await look(from.now)).tags).toEqual([])
  await db()
    .update(utilities)
    .set({ showUntil: sql`now() - interval '1 second'` })
    .where(eq(utilities.title, 'Lịch cắt nước'))
  expect((await look(ago(10 * second))).tags).toContain('trang')

  await db().delete(utilities)
  await published(db(), { urgentUntil: ago(second).toISOString() })
  expect((await look(ago(10 * second))).tags).toContain('danh-sach')
})

test('a day that begins in Vietnam changes the lists and every page', async () => {
  const { tags } = await look(ago(25 * 3600 * second))
  expect(tags).toEqual(expect.arrayContaining(['danh-sach', 'trang']))
})

test('what was published is told although a later step fails', async () => {
  const publisher = await makeStaff(db(), 'publisher')
  const step = await draft(db(), await makeStaff(db(), 'reporter'), { slug: 'hen-gio-gap-nan' })
  value(await scheduleStory(publisher, { ...step, publishAt: ahead(second * 60), removeAt: null }, db()))
  const past = sql`now() - interval '1 second'`
  await db().update(revisions).set({ publishAt: past }).where(eq(revisions.storyId, step.storyId))
  await db().update(articles).set({ publishedAt: past }).where(eq(articles.id, step.storyId))
  const told: string[] = []
  await expect(tick(db(), new Date(NaN), (tags) => told.push(...tags))).rejects.toThrow()
  expect(told).toContain('bai-viet:hen-gio-gap-nan')
})
