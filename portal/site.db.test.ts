import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { channels, pages, settings, utilities } from '@/db/schema/portal/site'
import { makeSection } from '@/db/testing/rows'
import { issueMainCode } from '@/sharing/issue'
import { readSite } from './site'

test('a new database is a site with defaults', async () => {
  expect(await readSite(db())).toMatchObject({
    settings: { siteName: 'Cổng tin tức', twoPersonRule: true },
    sections: [],
    channels: [],
    utilities: [],
    pages: [],
  })
})

test('navigation, channels, utilities and pages stand in their order, without what is retired', async () => {
  const second = await makeSection(db(), { slug: 'do-thi', position: 2 })
  const first = await makeSection(db(), { slug: 'thoi-su', position: 1 })
  await makeSection(db(), { slug: 'cu', position: 0, retired: true })
  await makeSection(db(), { slug: 'ha-tang', parentId: second.id, position: 2 })
  await makeSection(db(), { slug: 'giao-thong', parentId: second.id, position: 1 })
  const [fanpage] = await db()
    .insert(channels)
    .values([
      { kind: 'facebook', name: 'Trang', url: 'https://facebook.com/x', fanpage: true, position: 1 },
      { kind: 'zalo', name: 'OA', url: 'https://zalo.me/x', position: 0 },
      { kind: 'x', name: 'Nghỉ', url: 'https://x.com/x', active: false },
    ])
    .returning()
  const code = await db().transaction((tx) => issueMainCode(tx, { channelId: fanpage!.id }))
  await db()
    .insert(utilities)
    .values([
      { title: 'Mai mới có', href: '/a', showFrom: sql`now() + interval '1 hour'` },
      { title: 'Đã qua', href: '/b', showUntil: sql`now() - interval '1 second'` },
      { title: 'Đang có', href: '/c', showFrom: sql`now()`, showUntil: sql`now() + interval '1 hour'` },
    ])
  const page = { body: {}, html: '', text: '' }
  await db()
    .insert(pages)
    .values([
      { slug: 'gioi-thieu', title: 'Giới thiệu', ...page },
      { slug: 'nhap', title: 'Nháp', published: false, ...page },
    ])
  await db()
    .insert(settings)
    .values({ value: { siteName: 'Cổng tin tức Thành phố Hải Phòng' } })

  const site = await readSite(db())
  expect(site.settings.siteName).toBe('Cổng tin tức Thành phố Hải Phòng')
  expect(site.sections.map((it) => [it.slug, it.children.map((child) => child.slug)])).toEqual([
    ['thoi-su', []],
    ['do-thi', ['giao-thong', 'ha-tang']],
  ])
  expect(site.sections[0]!.id).toBe(first.id)
  expect(site.channels.map((it) => [it.name, it.code])).toEqual([
    ['OA', null],
    ['Trang', code],
  ])
  expect(site.utilities.map((it) => it.title)).toEqual(['Đang có'])
  expect(site.pages).toEqual([{ slug: 'gioi-thieu', title: 'Giới thiệu' }])
})
