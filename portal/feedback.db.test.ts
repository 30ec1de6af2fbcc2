import { desc, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { rateLimits } from '@/db/schema/portal/counts'
import { messages } from '@/db/schema/portal/site'
import { published } from '@/newsroom/testing/stories'
import { sendFeedback, type FeedbackFields } from './feedback'

const fields: FeedbackFields = {
  kind: 'error',
  article: '',
  text: 'Giờ tàu trong bài đã đổi từ hôm qua.',
  name: '',
  contact: '',
}
const last = async () => (await db().select().from(messages).orderBy(desc(messages.id)).limit(1))[0]

test('a word is kept with what it is about, as it was typed', async () => {
  const about = await published(db())
  const text = '<script>alert(1)</script>\n"Sai" ở đoạn 3: 12% không phải 21%.'
  expect(await sendFeedback(db(), { ...fields, article: about.slug, text }, 'a')).toEqual([])
  expect(await last()).toMatchObject({ kind: 'error', articleId: about.id, text, state: 'new' })
})

test('an article that nobody knows is kept as the address that was given', async () => {
  expect(await sendFeedback(db(), { ...fields, article: 'khong-co' }, 'a')).toEqual([])
  expect(await last()).toMatchObject({ articleId: null, address: '/bai-viet/khong-co' })
})

test('what is wrong is said at its field, all at once, and nothing is stored', async () => {
  const before = await db().$count(messages)
  const wrong = { ...fields, kind: 'spam', text: 'sai', name: 'x'.repeat(81), contact: 'ở nhà' }
  expect((await sendFeedback(db(), wrong, 'b')).map((it) => it.field)).toEqual([
    'kind',
    'text',
    'name',
    'contact',
  ])
  expect(await db().$count(messages)).toBe(before)
})

test('one visitor sends five an hour, another one is not held up', async () => {
  for (let n = 0; n < 5; n++) expect(await sendFeedback(db(), fields, 'c')).toEqual([])
  expect((await sendFeedback(db(), fields, 'c')).map((it) => it.field)).toEqual(['form'])
  expect(await sendFeedback(db(), fields, 'd')).toEqual([])
  await db()
    .update(rateLimits)
    .set({ resetsAt: sql`now() - interval '1 second'` })
  expect(await sendFeedback(db(), fields, 'c')).toEqual([])
})
