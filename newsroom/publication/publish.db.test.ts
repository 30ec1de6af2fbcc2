import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { events } from '@/db/schema/newsroom/events'
import { reviews } from '@/db/schema/newsroom/stories'
import { articles } from '@/db/schema/portal/articles'
import { redirects, settings } from '@/db/schema/portal/site'
import { codes } from '@/db/schema/sharing/codes'
import { makePicture, makeSection } from '@/db/testing/rows'
import { readArticle } from '@/portal/article'
import type { Actor } from '../actor'
import { approveStory, submitStory } from '../stories/review'
import { makeStaff } from '../testing/staff'
import {
  draft,
  failure,
  paragraph,
  problemFields,
  published,
  republished,
  statesOf,
  value,
} from '../testing/stories'
import { publishStory } from './publish'

let reporter: Actor, editor: Actor, publisher: Actor
beforeAll(async () => {
  reporter = await makeStaff(db(), 'reporter')
  editor = await makeStaff(db(), 'editor')
  publisher = await makeStaff(db(), 'publisher')
})

const articleOf = async (id: number) => {
  const [row] = await db().select().from(articles).where(eq(articles.id, id))
  return row
}

test('publishing copies the revision to where readers look, and says what changed', async () => {
  const step = await draft(db(), reporter, {
    title: 'Cầu Nguyễn Trãi hợp long',
    body: paragraph('Sáng nay.'),
  })
  const before = Date.now()
  const { slug, change } = value(await publishStory(publisher, step, db()))
  expect(slug).toBe('cau-nguyen-trai-hop-long')
  expect(change).toEqual({ slugs: [slug], lists: true, site: false })
  expect(await statesOf(db(), step.storyId)).toEqual({ story: 'published', revisions: ['published'] })
  const row = await articleOf(step.storyId)
  expect(row).toMatchObject({ html: '<p>Sáng nay.</p>', text: 'Sáng nay.', words: 2, revisedAt: null })
  expect(row!.publishedAt.getTime()).toBeGreaterThanOrEqual(before)
  expect(await db().$count(codes, eq(codes.articleId, step.storyId))).toBe(1)
  const log = await db()
    .select()
    .from(events)
    .where(eq(events.subjectId, String(step.storyId)))
  expect(log.at(-1)).toMatchObject({ verb: 'publish', actorId: publisher.id, detail: { slug, revision: 1 } })
})

test('who is no publisher does not publish', async () => {
  const step = await draft(db(), reporter)
  for (const actor of [reporter, editor])
    expect(failure(await publishStory(actor, step, db())).kind).toBe('forbidden')
  const elsewhere = await makeStaff(db(), 'publisher', [(await makeSection(db())).id])
  expect(failure(await publishStory(elsewhere, step, db())).kind).toBe('missing')
  expect(await articleOf(step.storyId)).toBeUndefined()
})

test('only the import and the seed say when something was published', async () => {
  const step = await draft(db(), reporter)
  const publishedAt = new Date('2022-12-27T04:25:00Z')
  expect(failure(await publishStory(publisher, { ...step, publishedAt }, db())).kind).toBe('forbidden')
  const out = await published(db(), { at: publishedAt })
  expect((await articleOf(out.id))!.publishedAt).toEqual(publishedAt)
})

test('a stale version publishes nothing', async () => {
  const step = await draft(db(), reporter)
  const result = await publishStory(publisher, { ...step, version: step.version - 1 }, db())
  expect(failure(result)).toMatchObject({ kind: 'conflict', version: step.version })
  expect(await articleOf(step.storyId)).toBeUndefined()
})

test('everything that is missing is named at once', async () => {
  const processing = await makePicture(db(), { state: 'processing' })
  const step = await draft(db(), reporter, {
    title: ' ',
    sapo: '',
    authorIds: [987654],
    topicIds: [987654],
    sectionId: null,
    sourceId: null,
    lead: { mediaId: processing.id, alt: '', caption: '', credit: '' },
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
  })
  const result = await publishStory(publisher, step, db())
  expect(problemFields(result).sort()).toEqual(
    [
      ...['title', 'sapo', 'body', 'authorIds', 'topicIds', 'sectionId', 'sourceId'],
      ...['lead.alt', 'lead.caption', 'lead.credit', 'lead.mediaId'],
    ].sort(),
  )
  expect(await statesOf(db(), step.storyId)).toEqual({ story: 'draft', revisions: ['draft'] })
})

test('a title that another article has gets an address of its own', async () => {
  const first = await published(db(), { title: 'Lịch cắt điện' })
  const second = await published(db(), { title: 'Lịch cắt điện' })
  expect([first.slug, second.slug]).toEqual(['lich-cat-dien', 'lich-cat-dien-2'])
})

test('publishing again keeps the hour, the code and the address, and says when it was revised', async () => {
  const at = new Date('2026-03-01T01:00:00Z')
  const out = await published(db(), { at })
  const code = async () =>
    (await db().select({ code: codes.code }).from(codes).where(eq(codes.articleId, out.id)))[0]!.code
  const before = await code()
  const started = Date.now()
  const again = await republished(db(), out.id, { body: paragraph('Nay đã khác.'), slug: out.slug })
  expect(again).toEqual({ slug: out.slug, change: { slugs: [out.slug], lists: true, site: false } })
  const row = await articleOf(out.id)
  expect(row!.publishedAt).toEqual(at)
  expect(row!.revisedAt!.getTime()).toBeGreaterThanOrEqual(started)
  expect(row!.text).toBe('Nay đã khác.')
  expect(await code()).toBe(before)
  expect((await statesOf(db(), out.id)).revisions).toEqual(['superseded', 'published'])
})

test('a revision with another address leaves a redirect, and both addresses are made anew', async () => {
  const out = await published(db())
  const { slug, change } = await republished(db(), out.id, { slug: 'dia-chi-moi-cua-cau' })
  expect(change.slugs).toEqual(['dia-chi-moi-cua-cau', out.slug])
  expect(slug).toBe('dia-chi-moi-cua-cau')
  const [redirect] = await db().select().from(redirects).where(eq(redirects.articleId, out.id))
  expect(redirect).toMatchObject({ path: `/bai-viet/${out.slug}`, target: null })
})

test("a new article never takes an address that leads to another one's past", async () => {
  const old = await published(db(), { title: 'Thu phí cảng biển' })
  await republished(db(), old.id, { slug: 'thu-phi-cang-bien-tu-thang-ba' })
  const young = await published(db(), { title: 'Thu phí cảng biển' })
  expect(young.slug).toBe('thu-phi-cang-bien-2')
  expect(await db().$count(redirects, eq(redirects.articleId, old.id))).toBe(1)
})

test('of two publishers at the same moment one publishes', async () => {
  const step = await draft(db(), reporter)
  const results = await Promise.all([1, 2].map(() => publishStory(publisher, step, db())))
  expect(results.map((it) => (it.ok ? 'out' : it.failure.kind)).sort()).toEqual(['forbidden', 'out'])
})

test('a draft is read nowhere', async () => {
  const step = await draft(db(), reporter, { slug: 'chua-ai-thay' })
  value(await submitStory(reporter, step, db()))
  value(await approveStory(editor, step, db()))
  expect(await readArticle(db(), 'chua-ai-thay')).toEqual({ kind: 'missing' })
})

const setRule = (twoPersonRule: boolean) =>
  db()
    .insert(settings)
    .values({ value: { twoPersonRule } })
    .onConflictDoUpdate({ target: settings.id, set: { value: { twoPersonRule } } })

test('nobody publishes alone what they wrote, but for a reason that is recorded', async () => {
  const step = await draft(db(), publisher)
  value(await submitStory(publisher, step, db()))
  value(await approveStory(publisher, step, db()))
  expect(problemFields(await publishStory(publisher, step, db()))).toEqual(['override'])
  expect(problemFields(await publishStory(publisher, { ...step, override: ' ' }, db()))).toEqual(['override'])
  expect(await articleOf(step.storyId)).toBeUndefined()
  value(await publishStory(publisher, { ...step, override: 'Tin bão khẩn' }, db()))
  const [review] = await db().select().from(reviews).where(eq(reviews.verdict, 'overridden'))
  expect(review).toMatchObject({ storyId: step.storyId, by: publisher.id, reason: 'Tin bão khẩn' })
  const log = await db().select().from(events).where(eq(events.verb, 'override'))
  expect(log).toMatchObject([{ subjectId: String(step.storyId), detail: { reason: 'Tin bão khẩn' } }])
})

test("a second person's approval, or a writer who is another, is enough", async () => {
  const own = await draft(db(), publisher)
  value(await submitStory(publisher, own, db()))
  value(await approveStory(editor, own, db()))
  value(await publishStory(publisher, own, db()))
  value(await publishStory(publisher, await draft(db(), reporter), db()))
})

test('with the rule off one person may do all', async () => {
  await setRule(false)
  value(await publishStory(publisher, await draft(db(), publisher), db()))
})

beforeEach(() => setRule(true))
