import { and, desc, eq, exists, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Queryable, Transaction } from '@/db/client'
import { revisions, stories } from '@/db/schema/newsroom/stories'
import { staff } from '@/db/schema/newsroom/staff'
import { articles } from '@/db/schema/portal/articles'
import type { Actor } from '../actor'
import { forbid, missing, Refused } from '../outcome'
import { can, type StorySubject, type StoryVerb } from './rights'

export type Story = typeof stories.$inferSelect
export type Revision = typeof revisions.$inferSelect
export type Opened = { story: Story; revision: Revision; subject: StorySubject; article: Article | null }
type Article = { id: number; slug: string; ending: 'notice' | 'moved' | 'gone' | null; publishedAt: Date }

const notFound = 'Không tìm thấy bài này, hoặc bài không thuộc phần việc của bạn.'

const past = alias(revisions, 'past')

/** A story with its newest revision. Locks the story when asked for inside a transaction. */
export async function openStory(db: Queryable, storyId: number, lock = false): Promise<Opened> {
  const [opened] = await openStories(db, [storyId], lock)
  return opened!
}

/** Several of them, in the order of their ids. @throws Refused missing when one isn't there */
async function openStories(db: Queryable, ids: number[], lock: boolean): Promise<Opened[]> {
  if (!ids.every((id) => Number.isSafeInteger(id) && id > 0)) return missing(notFound)
  const rows = db.select().from(stories).where(inArray(stories.id, ids)).orderBy(stories.id)
  const found = new Map((await (lock ? rows.for('update') : rows)).map((it) => [it.id, it]))
  const newest = new Map((await newestRevisions(db, ids)).map((it) => [it.revision.storyId, it]))
  return ids.map((id) => {
    const [story, row] = [found.get(id), newest.get(id)]
    if (!story || !row) return missing(notFound)
    const { revision, article, everPublished } = row
    const subject = {
      createdBy: story.createdBy,
      sectionId: story.sectionId,
      state: revision.state,
      everPublished,
    }
    return { story, revision, subject, article }
  })
}

const newestRevisions = (db: Queryable, storyIds: number[]) =>
  db
    .selectDistinctOn([revisions.storyId], {
      revision: revisions,
      article: {
        id: articles.id,
        slug: articles.slug,
        ending: articles.ending,
        publishedAt: articles.publishedAt,
      },
      everPublished: exists(
        db
          .select({ id: past.id })
          .from(past)
          .where(
            and(
              eq(past.storyId, revisions.storyId),
              inArray(past.state, ['published', 'superseded', 'withdrawn']),
            ),
          ),
      ).mapWith(Boolean),
    })
    .from(revisions)
    .leftJoin(articles, eq(articles.id, revisions.storyId))
    .where(inArray(revisions.storyId, storyIds))
    .orderBy(revisions.storyId, desc(revisions.number))

/** @throws Refused: missing when the actor may not even read it, forbidden when the verb is not theirs now. */
export async function openFor(
  tx: Transaction,
  actor: Actor,
  verb: StoryVerb,
  storyId: number,
): Promise<Opened> {
  const [opened] = await openAllFor(tx, actor, verb, [storyId])
  return opened!
}

/** The same of several. */
export async function openAllFor(
  tx: Transaction,
  actor: Actor,
  verb: StoryVerb,
  ids: number[],
): Promise<Opened[]> {
  const all = await openStories(tx, ids, true)
  for (const { subject } of all) {
    if (!can(actor, 'read', subject)) return missing(notFound)
    if (!can(actor, verb, subject)) return forbid(refusals[verb])
  }
  return all
}

const refusals: Record<StoryVerb, string> = {
  read: notFound,
  edit: 'Bạn không sửa được bản này: bản đang chờ duyệt, đã hẹn giờ, hoặc không thuộc chuyên mục của bạn.',
  submit: 'Chỉ gửi duyệt được bản nháp hoặc bản bị trả lại.',
  return: 'Chỉ biên tập viên của chuyên mục trả lại được bài đang chờ duyệt.',
  approve: 'Chỉ biên tập viên của chuyên mục duyệt được bài đang chờ duyệt.',
  publish: 'Chỉ thư ký tòa soạn xuất bản được bài, và bài phải có bản mới.',
  schedule: 'Chỉ thư ký tòa soạn hẹn giờ được bài chưa đăng.',
  unschedule: 'Chỉ thư ký tòa soạn hủy được giờ hẹn.',
  revise: 'Bài này đã có bản đang sửa, hoặc không thuộc phần việc của bạn.',
  correct: 'Chỉ thư ký tòa soạn đính chính được bài đã đăng.',
  move: 'Chỉ thư ký tòa soạn đổi được địa chỉ bài đã đăng.',
  withdraw: 'Chỉ thư ký tòa soạn gỡ được bài đã đăng.',
  delete: 'Chỉ người viết xóa được bài chưa từng đăng.',
}

/** @throws Refused with who saved last, when `version` is not the revision's. */
export async function requireVersion(tx: Transaction, revision: Revision, version: number): Promise<void> {
  if (revision.version === version) return
  const [by] = await tx.select({ name: staff.name }).from(staff).where(eq(staff.id, revision.savedBy))
  throw new Refused({
    kind: 'conflict',
    version: revision.version,
    savedBy: by?.name ?? '',
    savedAt: revision.savedAt.toISOString(),
    storyId: revision.storyId,
  })
}
