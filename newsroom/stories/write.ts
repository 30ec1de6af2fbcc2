import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { inTransaction, type Queryable, type Transaction } from '@/db/client'
import type { StoryContent } from '@/db/schema/newsroom/content'
import { reviews, revisions, snapshots, stories } from '@/db/schema/newsroom/stories'
import { sections } from '@/db/schema/portal/sections'
import { codes } from '@/db/schema/sharing/codes'
import { inSection, type Actor } from '../actor'
import { forbid, invalid, outcome, Refused, type Outcome } from '../outcome'
import { record, recordEach } from '../record'
import { emptyContent, requireContent } from './content'
import { openFor, openStory, requireVersion } from './load'

export type Saved = { storyId: number; revisionId: number; version: number; savedAt: string }

const foldMinutes = 10

/**
 * Begins a story of the actor's own. `content` may be partial, as a Word file gives it.
 * @param key the browser's own name for the new story: asked again with it, this saves the story that it began
 */
export function createStory(
  actor: Actor,
  input: Partial<StoryContent>,
  db: Queryable,
  key?: string,
): Promise<Outcome<Saved>> {
  return outcome(() =>
    inTransaction(db, async (tx) => {
      const content = requireContent({ ...emptyContent, ...input })
      const [saved] = await begin(tx, actor, [content], key)
      return saved ?? saveBegun(tx, actor, key!, content)
    }),
  )
}

/** Begins several at once, at least one: all of them, or none when one is refused. */
export function createStories(
  actor: Actor,
  inputs: Partial<StoryContent>[],
  db: Queryable,
): Promise<Outcome<Saved[]>> {
  const contents = () => inputs.map((input) => requireContent({ ...emptyContent, ...input }))
  return outcome(() => inTransaction(db, async (tx) => begin(tx, actor, contents(), undefined)))
}

/** @returns nothing when a story was begun with this key before */
async function begin(tx: Transaction, actor: Actor, contents: StoryContent[], key: string | undefined) {
  await requireSections(tx, actor, contents)
  const rows = await tx
    .insert(stories)
    .values(contents.map(({ title, sectionId }) => ({ key, title, sectionId, createdBy: actor.id })))
    .onConflictDoNothing({ target: stories.key })
    .returning({ id: stories.id })
  if (rows.length === 0) return []
  const begun = rows.map(({ id }, at) => ({ storyId: id, number: 1, content: contents[at]! }))
  const saved = await addRevisions(tx, actor, begun)
  const told = begun.map(({ storyId, content }) => ({ id: storyId, detail: { title: content.title } }))
  await recordEach(tx, actor, 'create', 'story', told)
  return saved
}

/** The answer to the first save was lost: this one goes on from there, unless a colleague did before. */
async function saveBegun(tx: Transaction, actor: Actor, key: string, content: StoryContent): Promise<Saved> {
  const [begun] = await tx
    .select({ id: stories.id, createdBy: stories.createdBy })
    .from(stories)
    .where(eq(stories.key, key))
  if (!begun || begun.createdBy !== actor.id) return forbid('Bài này do người khác bắt đầu.')
  const { revision } = await openStory(tx, begun.id, true)
  const version = revision.savedBy === actor.id ? revision.version : 0
  const saved = await saveStory(actor, { storyId: begun.id, version, content }, tx)
  if (!saved.ok) throw new Refused(saved.failure)
  return saved.value
}

/** Saves the text of the open revision. Never changes its state. */
export function saveStory(
  actor: Actor,
  input: {
    storyId: number
    version: number
    content: unknown
    /** The row of the history that the text comes from: it becomes a row of its own. */ restored?: number
  },
  db: Queryable,
): Promise<Outcome<Saved>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const { story, revision } = await openFor(tx, actor, 'edit', input.storyId)
      await requireVersion(tx, revision, input.version)
      const content = requireContent(input.content)
      await requireSections(tx, actor, [content])
      const [saved] = await tx
        .update(revisions)
        .set({ content, version: revision.version + 1, savedBy: actor.id, savedAt: sql`now()` })
        .where(eq(revisions.id, revision.id))
        .returning({ version: revisions.version, savedAt: revisions.savedAt })
      await tx
        .update(stories)
        .set({ title: content.title, sectionId: content.sectionId, updatedAt: sql`now()` })
        .where(eq(stories.id, story.id))
      await snapshot(tx, actor, story.id, revision.id, content, input.restored === undefined)
      if (input.restored !== undefined)
        await record(tx, actor, 'restore', 'story', story.id, { snapshot: input.restored })
      return {
        storyId: story.id,
        revisionId: revision.id,
        version: saved!.version,
        savedAt: saved!.savedAt.toISOString(),
      }
    }),
  )
}

/** Opens a new revision of a published or withdrawn story; readers keep the old one. */
export function reviseStory(actor: Actor, storyId: number, db: Queryable): Promise<Outcome<Saved>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const { revision } = await openFor(tx, actor, 'revise', storyId)
      const next = { storyId, number: revision.number + 1, content: revision.content }
      const [saved] = await addRevisions(tx, actor, [next])
      await tx
        .update(stories)
        .set({ state: 'draft', updatedAt: sql`now()` })
        .where(eq(stories.id, storyId))
      await record(tx, actor, 'revise', 'story', storyId, { revision: revision.number + 1 })
      return saved!
    }),
  )
}

/** Deletes a story that was never published and whose short code was never issued. */
export function deleteStory(actor: Actor, storyId: number, db: Queryable): Promise<Outcome<null>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const { story } = await openFor(tx, actor, 'delete', storyId)
      if (await tx.$count(codes, eq(codes.articleId, storyId)))
        forbid('Bài này đã có mã QR, có thể đã in ra giấy, nên không xóa được nữa.')
      await tx.delete(stories).where(eq(stories.id, storyId))
      await record(tx, actor, 'delete', 'story', storyId, { title: story.title })
      return null
    }),
  )
}

/** A story stands in a section that exists and is the actor's, or in none yet. */
async function requireSections(tx: Transaction, actor: Actor, contents: StoryContent[]): Promise<void> {
  if (!contents.every(({ sectionId }) => inSection(actor, sectionId)))
    forbid('Chuyên mục này không thuộc phần việc của bạn.')
  const ids = [...new Set(contents.flatMap(({ sectionId }) => sectionId ?? []))]
  if (ids.length > 0 && (await tx.$count(sections, inArray(sections.id, ids))) < ids.length)
    invalid({ field: 'sectionId', message: 'Chuyên mục này không còn nữa.' })
}

async function addRevisions(
  tx: Transaction,
  actor: Actor,
  texts: { storyId: number; number: number; content: StoryContent }[],
): Promise<Saved[]> {
  const rows = await tx
    .insert(revisions)
    .values(texts.map((text) => ({ ...text, createdBy: actor.id, savedBy: actor.id })))
    .returning({ id: revisions.id, version: revisions.version, savedAt: revisions.savedAt })
  const ids = rows.map((it) => it.id)
  await tx.execute(
    sql`insert into ${snapshots} (story_id, revision_id, content, saved_by)
      select story_id, id, content, saved_by from ${revisions} where ${inArray(revisions.id, ids)}`,
  )
  return rows.map(({ id, version, savedAt }, at) => ({
    storyId: texts[at]!.storyId,
    revisionId: id,
    version,
    savedAt: savedAt.toISOString(),
  }))
}

/** Saves by one person within ten minutes fold into one row of the history; a text that was judged stays as it was. */
async function snapshot(
  tx: Transaction,
  actor: Actor,
  storyId: number,
  revisionId: number,
  content: StoryContent,
  fold = true,
) {
  const [last] = await tx
    .select({
      id: snapshots.id,
      savedBy: snapshots.savedBy,
      fresh: sql<boolean>`${snapshots.startedAt} > now() - make_interval(mins => ${foldMinutes}) and not exists (
        select from ${reviews} where ${reviews.revisionId} = ${revisionId} and ${reviews.at} >= ${snapshots.savedAt})`,
    })
    .from(snapshots)
    .where(and(eq(snapshots.storyId, storyId), eq(snapshots.revisionId, revisionId)))
    .orderBy(desc(snapshots.savedAt), desc(snapshots.id))
    .limit(1)
  if (fold && last && last.fresh && last.savedBy === actor.id)
    await tx
      .update(snapshots)
      .set({ content, savedAt: sql`now()` })
      .where(eq(snapshots.id, last.id))
  else await tx.insert(snapshots).values({ storyId, revisionId, content, savedBy: actor.id })
}
