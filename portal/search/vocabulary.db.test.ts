import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { searchWords } from '@/db/schema/portal/search'
import { published } from '@/newsroom/testing/stories'
import { readVocabulary, refreshWords, variants } from './vocabulary'

test('words that were counted are known at once', async () => {
  await readVocabulary(db())
  await published(db(), { title: 'Trạm bơm mới' })
  await refreshWords(db())
  expect(variants(await readVocabulary(db()), 'bwm')).toEqual(['bom'])
})

test('words that another server counted are known after a while, and no search waits for them', async () => {
  await refreshWords(db())
  await db().insert(searchWords).values({ word: 'laomai', articles: 1 })
  const knows = async () => (await readVocabulary(db())).articles.has('laomai')
  expect(await knows()).toBe(false)
  const later = Date.now() + 11 * 60_000
  const clock = vi.spyOn(Date, 'now').mockReturnValue(later)
  expect(await knows()).toBe(false)
  clock.mockRestore()
  await expect.poll(knows).toBe(true)
})
