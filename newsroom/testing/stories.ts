import { eq } from 'drizzle-orm'
import type { Database, Queryable } from '@/db/client'
import type { StoryContent } from '@/db/schema/newsroom/content'
import { revisions, stories } from '@/db/schema/newsroom/stories'
import { makeAuthor, makeSection, makeSource, unique } from '@/db/testing/rows'
import type { Actor } from '../actor'
import type { Failure, Outcome } from '../outcome'
import { publishStory } from '../publication/publish'
import { openStory } from '../stories/load'
import { createStory, reviseStory, saveStory, type Saved } from '../stories/write'
import { makeSystem } from './staff'

/** The value of a verb that must succeed. */
export function value<T>(result: Outcome<T>): T {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.failure)}`)
}

/** The failure of a verb that must be refused. */
export function failure(result: Outcome<unknown>): Failure {
  if (!result.ok) return result.failure
  throw new Error(`not refused: ${JSON.stringify(result.value)}`)
}

/** The fields that a refusal names, in order. */
export function problemFields(result: Outcome<unknown>): string[] {
  const refused = failure(result)
  return refused.kind === 'invalid' ? refused.problems.map((it) => it.field) : []
}

export const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

/** Content that may be published: its section, source and author are made unless they are given. */
async function readyContent(
  db: Queryable,
  given: Partial<StoryContent> = {},
): Promise<Partial<StoryContent>> {
  const title = unique('Cầu mới thông xe')
  return {
    title,
    sapo: `${title}: từ sáng nay xe con được qua cầu, xe tải chờ thêm một tuần.`,
    sectionId: given.sectionId ?? (await makeSection(db)).id,
    sourceId: given.sourceId ?? (await makeSource(db)).id,
    authorIds: given.authorIds ?? [(await makeAuthor(db)).id],
    body: paragraph(`Thân bài của ${title}.`),
    ...given,
  }
}

/** A draft that may be published. */
export async function draft(db: Database, actor: Actor, given: Partial<StoryContent> = {}): Promise<Saved> {
  return value(await createStory(actor, await readyContent(db, given), db))
}

export type Out = { id: number; slug: string; title: string; sectionId: number }

/** A story that readers see, written and published by the system. */
export async function published(
  db: Database,
  given: Partial<StoryContent> & { at?: Date; removeAt?: Date } = {},
): Promise<Out> {
  const { at, removeAt, ...content } = given
  const actor = await makeSystem(db)
  const ready = await readyContent(db, content)
  const { storyId, version } = value(await createStory(actor, ready, db))
  const out = value(await publishStory(actor, { storyId, version, publishedAt: at, removeAt }, db))
  return { id: storyId, slug: out.slug, title: ready.title ?? '', sectionId: ready.sectionId! }
}

/** Publishes a further revision of a story with some fields changed. */
export async function republished(db: Database, storyId: number, changed: Partial<StoryContent>) {
  const actor = await makeSystem(db)
  const { version } = value(await reviseStory(actor, storyId, db))
  const { revision } = await openStory(db, storyId)
  const content = { ...revision.content, ...changed }
  const saved = value(await saveStory(actor, { storyId, version, content }, db))
  return value(await publishStory(actor, { storyId, version: saved.version }, db))
}

/** What the newsroom's list shows of a story and of each of its revisions. */
export async function statesOf(db: Queryable, storyId: number) {
  const [story] = await db.select({ state: stories.state }).from(stories).where(eq(stories.id, storyId))
  const rows = await db
    .select({ state: revisions.state })
    .from(revisions)
    .where(eq(revisions.storyId, storyId))
    .orderBy(revisions.number)
  return { story: story?.state, revisions: rows.map((it) => it.state) }
}
