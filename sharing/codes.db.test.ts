import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/portal/articles'
import { channels, pages } from '@/db/schema/portal/site'
import { codes } from '@/db/schema/sharing/codes'
import { makeSection } from '@/db/testing/rows'
import { makeStaff } from '@/newsroom/testing/staff'
import { draft, published, republished, value } from '@/newsroom/testing/stories'
import { withdrawStory } from '@/newsroom/publication/withdraw'
import { issueCode } from './issue'
import { resolveCode } from './codes'

const issue = (target: Parameters<typeof issueCode>[1]) => db().transaction((tx) => issueCode(tx, target))

test('a code leads to the article wherever it lives now, however it is typed', async () => {
  const out = await published(db(), { title: 'Phà Cái Viềng chạy thêm' })
  const code = await issue({ articleId: out.id, place: 'Nhà văn hóa phường' })
  const typed = ` ${code.toUpperCase()} `
  expect(await resolveCode(db(), typed)).toMatchObject({
    kind: 'address',
    path: `/bai-viet/${out.slug}`,
    code,
  })
  const moved = await republished(db(), out.id, { slug: 'pha-cai-vieng-them-chuyen' })
  expect(await resolveCode(db(), code)).toMatchObject({ path: `/bai-viet/${moved.slug}` })
})

test('0, o and 1, i, l are what they look like', async () => {
  const { id } = await published(db())
  await db().insert(codes).values({ code: 'qj2vq', articleId: id })
  for (const typed of ['0l2uo', 'QI2V0', 'oj2vq'])
    expect(await resolveCode(db(), typed)).toMatchObject({ kind: 'address', code: 'qj2vq' })
})

test('what was never issued, or can be no code, leads nowhere', async () => {
  for (const typed of ['zzzzz', '', 'abc', "';--", 'đồsơn', '../admin', 'a'.repeat(500)])
    expect(await resolveCode(db(), typed)).toBeNull()
})

test('withdrawn: the notice, the successor, or no more than when and for where it was issued', async () => {
  const publisher = await makeStaff(db(), 'publisher')
  const next = await published(db())
  const notice = await published(db())
  const moved = await published(db())
  const gone = await published(db())
  const withdraw = (input: Parameters<typeof withdrawStory>[1]) => withdrawStory(publisher, input, db())
  value(await withdraw({ storyId: notice.id, ending: 'notice', notice: 'Bài đã gỡ.', successorId: null }))
  value(await withdraw({ storyId: moved.id, ending: 'moved', successorId: next.id }))
  value(await withdraw({ storyId: gone.id, ending: 'gone' }))
  const resolved = async (articleId: number) =>
    resolveCode(db(), await issue({ articleId, place: 'Bến Bính', ward: 'Phường Hồng Bàng' }))
  expect(await resolved(notice.id)).toMatchObject({ kind: 'address', path: `/bai-viet/${notice.slug}` })
  expect(await resolved(moved.id)).toMatchObject({ kind: 'address', path: `/bai-viet/${next.slug}` })
  expect(await resolved(gone.id)).toEqual({
    kind: 'gone',
    codeId: expect.any(Number),
    articleId: gone.id,
    place: 'Bến Bính, Phường Hồng Bàng',
    code: expect.any(String),
    issuedAt: expect.stringMatching(/Z$/),
  })
})

test('an article that left by itself is gone, one that is not out yet is waited for', async () => {
  const over = await published(db())
  const past = { publishedAt: new Date(0), removeAt: new Date(1) }
  await db().update(articles).set(past).where(eq(articles.id, over.id))
  const story = await draft(db(), await makeStaff(db(), 'reporter'))
  const kind = async (articleId: number) => (await resolveCode(db(), await issue({ articleId })))?.kind
  expect([await kind(over.id), await kind(story.storyId)]).toEqual(['gone', 'waiting'])
})

test('a code leads to a section, a page, or the present address of a channel', async () => {
  const section = await makeSection(db())
  const [page] = await db()
    .insert(pages)
    .values({ slug: 'lien-he', title: 'Liên hệ', body: {}, html: '', text: '' })
    .returning()
  const [channel] = await db()
    .insert(channels)
    .values({ kind: 'zalo', name: 'Zalo', url: 'https://zalo.example/1' })
    .returning()
  const url = 'https://zalo.example/2'
  const code = await issue({ channelId: channel!.id })
  await db().update(channels).set({ url }).where(eq(channels.id, channel!.id))
  expect(await resolveCode(db(), code)).toMatchObject({ kind: 'channel', url })
  await db().update(channels).set({ active: false }).where(eq(channels.id, channel!.id))
  expect(await resolveCode(db(), code)).toMatchObject({ kind: 'gone' })
  const path = async (target: Parameters<typeof issueCode>[1]) => resolveCode(db(), await issue(target))
  expect(await path({ sectionId: section.id })).toMatchObject({ path: `/chuyen-muc/${section.slug}` })
  expect(await path({ pageId: page!.id })).toMatchObject({ path: '/trang/lien-he' })
})
