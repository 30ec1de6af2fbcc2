import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { redirects } from '@/db/schema/portal/site'
import { readArticle } from '@/portal/article'
import { readRedirect } from '@/portal/old/redirects'
import type { Actor } from '../actor'
import { makeStaff } from '../testing/staff'
import { draft, failure, problemFields, published, republished, value } from '../testing/stories'
import { correctStory, moveStory } from './amend'

let publisher: Actor
beforeAll(async () => {
  publisher = await makeStaff(db(), 'publisher')
})

const articleAt = async (slug: string) => {
  const found = await readArticle(db(), slug)
  if (found.kind !== 'article') throw new Error(`${slug} is ${found.kind}`)
  return found.article
}

test('a correction stands in public with its date, and the article is as of then', async () => {
  const out = await published(db(), { at: new Date('2026-01-01T00:00:00Z') })
  const note = { storyId: out.id, kind: 'correction', text: ' Số liệu đúng là 1.450. ' } as const
  const change = value(await correctStory(publisher, note, db()))
  expect(change).toEqual({ slugs: [out.slug], lists: true, site: false })
  value(await correctStory(publisher, { ...note, kind: 'update', text: 'Đã mở đường.' }, db()))
  const article = await articleAt(out.slug)
  expect(article.corrections).toMatchObject([
    { kind: 'correction', text: 'Số liệu đúng là 1.450.' },
    { kind: 'update', text: 'Đã mở đường.' },
  ])
  expect(article.revisedAt).toBe(article.corrections[1]!.at)
})

test('a correction needs words, a publisher, and an article that is out', async () => {
  const out = await published(db())
  const note = { storyId: out.id, kind: 'correction', text: '' } as const
  expect(problemFields(await correctStory(publisher, note, db()))).toEqual(['text'])
  const editor = await makeStaff(db(), 'editor')
  expect(failure(await correctStory(editor, { ...note, text: 'Sai' }, db())).kind).toBe('forbidden')
  const { storyId } = await draft(db(), editor)
  expect(failure(await correctStory(publisher, { ...note, storyId, text: 'Sai' }, db())).kind).toBe(
    'forbidden',
  )
})

test('a moved article leaves a redirect at its old address, through every further move', async () => {
  const out = await published(db())
  const move = (slug: string) => moveStory(publisher, { storyId: out.id, slug }, db())
  expect(value(await move('ten-moi')).slugs).toEqual([out.slug, 'ten-moi'])
  value(await move('ten-moi-nua'))
  for (const old of [out.slug, 'ten-moi'])
    expect(await readRedirect(db(), `/bai-viet/${old}`)).toBe('/bai-viet/ten-moi-nua')
  expect((await articleAt('ten-moi-nua')).id).toBe(out.id)
})

test('moved back to where it was, an article has no redirect to itself', async () => {
  const out = await published(db())
  value(await moveStory(publisher, { storyId: out.id, slug: 'di-roi-ve' }, db()))
  value(await moveStory(publisher, { storyId: out.id, slug: out.slug }, db()))
  expect(await db().$count(redirects, eq(redirects.path, `/bai-viet/${out.slug}`))).toBe(0)
  expect(await readRedirect(db(), '/bai-viet/di-roi-ve')).toBe(`/bai-viet/${out.slug}`)
})

test('a further revision keeps the address to which an article was moved', async () => {
  const out = await published(db())
  value(await moveStory(publisher, { storyId: out.id, slug: 'dia-chi-da-doi' }, db()))
  expect((await republished(db(), out.id, { title: 'Tít khác hẳn' })).slug).toBe('dia-chi-da-doi')
})

test('an address is well formed, new, and not in use by another article, now or before', async () => {
  const [out, other] = [await published(db()), await published(db())]
  value(await moveStory(publisher, { storyId: other.id, slug: 'cho-o-moi' }, db()))
  for (const slug of [
    '',
    'Có Dấu',
    'a--b',
    '-a',
    'a/b',
    'a'.repeat(141),
    out.slug,
    'cho-o-moi',
    other.slug,
  ]) {
    const result = await moveStory(publisher, { storyId: out.id, slug }, db())
    expect([slug, problemFields(result)]).toEqual([slug, ['slug']])
  }
})
