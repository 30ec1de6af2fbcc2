import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { searchWords } from '@/db/schema/portal/search'
import { makeSection, makeTopic } from '@/db/testing/rows'
import { published, republished } from '@/newsroom/testing/stories'
import { readOthers, readRelated } from './related'

const day = (n: number) => new Date(Date.UTC(2026, 0, n))

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

test('related: what shares rare words, though nobody gave a topic; common words are no kinship', async () => {
  const count = (word: string, articles: number) => ({ word, articles })
  await db()
    .insert(searchWords)
    .values([
      ...['den', 'sau', 'nguoi'].map((it) => count(it, 100)),
      ...['long', 'chau', 'gac'].map((it) => count(it, 3)),
    ])
  const out = await published(db(), { title: 'Sáu người gác đèn Long Châu' })
  const near = await published(db(), { title: 'Hải đăng Long Châu sáng lại', at: day(1) })
  await published(db(), { title: 'Long não và Châu Âu' })
  await published(db(), { title: 'Sáu người đi chợ' })
  const topic = await makeTopic(db())
  const both = await published(db(), { title: 'Đảo Long Châu', topicIds: [topic.id], at: day(2) })
  await republished(db(), out.id, { topicIds: [topic.id] })
  expect((await readRelated(db(), out, 10)).map((it) => it.id)).toEqual([both.id, near.id])
})
