import { beforeAll, expect, test } from 'vitest'
import { connect, db } from '@/db/client'
import { tidy } from '@/db/tidy'
import { paragraph, published } from '@/newsroom/testing/stories'
import { bounds, findCandidates } from './candidates'

/** From the oldest on. */
const ids: number[] = []
const bare = { title: 'Tin trong ngày', sapo: 'Tin.' }

beforeAll(async () => {
  for (let day = 1; day <= 12; day++) {
    const text = `${day % 2 ? 'Nước lên.' : 'Trời tạnh.'} ${day === 1 ? 'Triều cường.' : 'Lặng sóng.'}`
    ids.push(
      (await published(db(), { ...bare, body: paragraph(text), at: new Date(Date.UTC(2026, 0, day)) })).id,
    )
  }
  const owner = connect(process.env.MIGRATE_DATABASE_URL!, { max: 1, name: 'congtin-test' })
  await tidy(owner)
  await owner.$client.end()
})

const small = {
  ...bounds,
  ...{ mostHits: 3, triedFirst: 2, walked: { title: 4, text: 4 }, given: { title: 2, text: 2 } },
}
const asked = (loose: string[], mostGathered: number, more: { patience?: number } = {}) =>
  findCandidates(
    db(),
    { folded: loose.join(' | '), loose, inRow: null, titles: false, filter: {}, ...more },
    { ...small, mostGathered },
  )
const onDays = async (found: Promise<number[]>) => (await found).map((id) => ids.indexOf(id) + 1)

test('of what the index would gather too much of, the newest articles are looked through instead', async () => {
  expect(await onDays(asked(["'nuoc'"], 5))).toEqual([11, 9])
})

test('of what it gathers in no time, the index gives some, whatever their age', async () => {
  const days = await onDays(asked(["'nuoc'"], 6))
  expect(days).toHaveLength(3)
  expect(days).toContain(1)
})

test('what no new article has is still asked of the index', async () => {
  expect(await onDays(asked(["'trieu'"], 0))).toEqual([1])
})

test('of several ways the first that finds is enough', async () => {
  expect(await onDays(asked(["'khongco'", "'trieu'", "'cuong' & 'nuoc'"], 100))).toEqual([1])
  expect(await onDays(asked(["'trieu'", "'tanh'"], 100))).toEqual([12, 1])
})

test('no way is asked when patience is at its end', async () => {
  expect(await onDays(asked(["'trieu'"], 100, { patience: 0 }))).toEqual([])
})
