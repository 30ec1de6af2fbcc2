import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeAuthor, makeTopic } from '@/db/testing/rows'
import { makeStaff } from '@/newsroom/testing/staff'
import { draft, published } from '@/newsroom/testing/stories'
import { suggest } from './suggest'

const names = async (typed: string) => (await suggest(db(), typed)).map((it) => it.name)

beforeAll(async () => {
  const topic = await makeTopic(db(), { name: 'Phà Đồng Bài', slug: 'pha-dong-bai' })
  const author = await makeAuthor(db(), { name: 'Lê Phà Đông' })
  await makeTopic(db(), { name: 'Phà chưa có bài' })
  await published(db(), { title: 'Bài thơ về phà và đồng', at: new Date(Date.UTC(2026, 0, 2)) })
  await published(db(), {
    title: 'Phà Đồng Bài thêm chuyến',
    topicIds: [topic.id],
    authorIds: [author.id],
    at: new Date(Date.UTC(2026, 0, 1)),
  })
  await published(db(), { title: 'Phà đồng ngày mai', at: new Date(Date.now() + 3_600_000) })
  await draft(db(), await makeStaff(db(), 'reporter'), { title: 'Phà đồng nháp' })
})

test('names that have the words come first, then titles, the ones in a row before the newer', async () => {
  expect(await suggest(db(), 'pha do')).toMatchObject([
    { name: 'Phà Đồng Bài', note: 'Chủ đề', href: '/chu-de/pha-dong-bai' },
    { name: 'Lê Phà Đông', note: 'Tác giả' },
    { name: 'Phà Đồng Bài thêm chuyến', note: '', href: '/bai-viet/pha-dong-bai-them-chuyen' },
    { name: 'Bài thơ về phà và đồng' },
  ])
  expect(await names('PHÀ ĐỒNG BÀI'.normalize('NFD'))).toContain('Phà Đồng Bài thêm chuyến')
})

test('a word that is finished is no beginning', async () => {
  expect(await names('pha do ')).toEqual([])
})

test('nothing but what readers may see', async () => {
  expect(await names('phà đồng ngày')).toEqual([])
  expect(await names('nháp')).toEqual([])
  expect(await names('phà chưa có')).toEqual([])
})

test.each(['', 'a', "';--", ':*', '\0', 'x'.repeat(9999)])('%j asks for nothing', async (typed) => {
  expect(await suggest(db(), typed)).toEqual([])
})
