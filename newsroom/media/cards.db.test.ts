import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { makePicture } from '@/db/testing/rows'
import { env } from '@/env'
import { cardKey, cardOf, cardUrl } from '@/sharing/cards/card'
import { cardPage } from '@/sharing/cards/layout'
import { readCard } from '@/sharing/cards/read'
import { readArticle } from '@/portal/article'
import { measure } from '@/sharing/print/fonts'
import { withdrawStory } from '../publication/withdraw'
import { makeStaff } from '../testing/staff'
import { published, republished, value } from '../testing/stories'
import { readCardDraft } from './card-draft'
import { drawCard, keptCard, tendCards } from './cards'
import { cardPath } from './storage/places'

const title = 'Hội nghị Ban Chấp hành Liên hiệp các Hội Khoa học và Kỹ thuật tổng kết năm 2022'
beforeAll(async () => {
  env().DATA_DIR = await mkdtemp(join(tmpdir(), 'congtin-cards-'))
})
afterAll(() => rm(env().DATA_DIR, { recursive: true, force: true }))
const keyNow = async (id: number) => cardKey((await readCard(db(), id))!)

test('a card is drawn after publication, anew after a revision, and gone with its article', async () => {
  const out = await published(db(), { title })
  await tendCards(db())
  const first = await keyNow(out.id)
  const facts = await sharp(cardPath(out.id, first)).metadata()
  expect([facts.width, facts.height, facts.format]).toEqual([1200, 630, 'jpeg'])

  await republished(db(), out.id, { title: 'Tổng kết năm 2022' })
  await tendCards(db())
  const second = await keyNow(out.id)
  expect(second).not.toBe(first)
  expect([first, second].map((key) => existsSync(cardPath(out.id, key)))).toEqual([false, true])
  expect(await keptCard(db(), out.id, first)).toMatchObject({ moved: { title: 'Tổng kết năm 2022' } })

  value(await withdrawStory(await makeStaff(db(), 'publisher'), { storyId: out.id, ending: 'gone' }, db()))
  expect(await keptCard(db(), out.id, second)).toBeNull()
  await tendCards(db())
  expect(existsSync(cardPath(out.id, second))).toBe(false)
})

test('a card that is missing is drawn when it is asked for', async () => {
  const old = await published(db(), { title, at: new Date(Date.UTC(2024, 0, 1)) })
  const key = await keyNow(old.id)
  expect(existsSync(cardPath(old.id, key))).toBe(false)
  expect(await keptCard(db(), old.id, key)).toBe(cardPath(old.id, key))
  expect(existsSync(cardPath(old.id, key))).toBe(true)
})

test('the picture and the headline that staff chose are on it, and the page names it', async () => {
  const picture = await makePicture(db())
  const out = await published(db(), { share: { title: 'Tít cho mạng', text: 'Lời.', mediaId: picture.id } })
  const card = await readCard(db(), out.id)
  expect(card).toMatchObject({ title: 'Tít cho mạng', picture: { hash: picture.hash, width: 1600 } })
  const found = await readArticle(db(), out.slug)
  if (found.kind !== 'article') throw new Error('it is out')
  expect(cardUrl(out.id, cardOf(found.article, card!.site))).toBe(cardUrl(out.id, card!))
})

test('a story that is being written has the card that it comes out with', async () => {
  const picture = await makePicture(db())
  const out = await published(db(), {
    title,
    share: { title: 'Tít cho mạng', text: '', mediaId: picture.id },
  })
  const [card, { sectionId }] = [(await readCard(db(), out.id))!, out]
  const draft = { title: 'Tít cho mạng', sectionId, mediaId: picture.id }
  expect(await readCardDraft(db(), draft)).toEqual(card)
  const bare = await readCardDraft(db(), { title: '', sectionId: null, mediaId: null })
  expect(bare).toEqual({ title: '', section: '', site: card.site, picture: null })
  expect((await sharp(await drawCard(bare)).metadata()).width).toBe(1200)
})

test('a long headline is whole, within its half, above the rim', () => {
  const picture = { hash: 'a', width: 1600, focalX: 0.5, focalY: 0.5 }
  for (const text of [title, `${title}, triển khai nhiệm vụ năm 2023 của thành phố`, 'Cầu Rào thông xe']) {
    const { marks } = cardPage({ title: text, section: 'Khoa học', site: 'Cổng tin tức', picture }, measure)
    const lines = marks.flatMap((it) => (it.kind === 'text' && it.face === 'serif' ? [it] : []))
    expect(lines.map((it) => it.text).join(' ')).toBe(text)
    for (const it of lines) {
      expect(it.x + measure(it.text, it.face, it.size)).toBeLessThan(660)
      expect(it.y).toBeLessThan(620)
    }
  }
})
