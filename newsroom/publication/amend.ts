import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { articles, corrections } from '@/db/schema/portal/articles'
import { redirects } from '@/db/schema/portal/site'
import { revisions } from '@/db/schema/newsroom/stories'
import type { Actor } from '../actor'
import { articleChanged, type Change } from '../change'
import { invalid, missing, outcome, type Outcome } from '../outcome'
import { record } from '../record'
import { openFor } from '../stories/load'
import { isTaken, leaveRedirect } from './slugs'

type Note = {
  storyId: number
  kind: 'correction' | 'update'
  text: string
  /** Seed and import alone. */ at?: Date
}

/** Adds a public note to a published article: "Đính chính" or "Cập nhật". */
export function correctStory(actor: Actor, input: Note, db: Database): Promise<Outcome<Change>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const { article } = await openFor(tx, actor, 'correct', input.storyId)
      if (!article || article.ending) return missing('Bài này không còn trên trang.')
      const text = input.text.trim()
      if (!text) invalid({ field: 'text', message: 'Ghi rõ điều gì được sửa.' })
      if (text.length > 2000) invalid({ field: 'text', message: 'Lời đính chính dài quá 2.000 ký tự.' })
      const at = (actor.kind === 'system' && input.at) || new Date()
      await tx.insert(corrections).values({ articleId: article.id, kind: input.kind, text, at })
      await tx.update(articles).set({ revisedAt: at }).where(eq(articles.id, article.id))
      await record(tx, actor, 'correct', 'story', input.storyId, { kind: input.kind, text })
      return articleChanged(article.slug)
    }),
  )
}

/** Gives a published article another address; the old one redirects for good. */
export function moveStory(
  actor: Actor,
  input: { storyId: number; slug: string },
  db: Database,
): Promise<Outcome<Change>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const { article, revision } = await openFor(tx, actor, 'move', input.storyId)
      if (!article) return missing('Bài này không còn trên trang.')
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(input.slug) || input.slug.length > 140)
        invalid({ field: 'slug', message: 'Địa chỉ chỉ gồm chữ thường không dấu, số và gạch nối.' })
      if (input.slug === article.slug)
        invalid({ field: 'slug', message: 'Địa chỉ mới trùng với địa chỉ đang dùng.' })
      if (await isTaken(tx, article.id, input.slug))
        invalid({ field: 'slug', message: 'Địa chỉ này đang hoặc đã từng là của bài khác.' })
      await tx.delete(redirects).where(eq(redirects.path, `/bai-viet/${input.slug}`))
      await tx.update(articles).set({ slug: input.slug }).where(eq(articles.id, article.id))
      await leaveRedirect(tx, article.id, article.slug)
      await tx
        .update(revisions)
        .set({ content: { ...revision.content, slug: input.slug }, version: revision.version + 1 })
        .where(eq(revisions.id, revision.id))
      await record(tx, actor, 'move', 'story', input.storyId, { from: article.slug, to: input.slug })
      return articleChanged(article.slug, input.slug)
    }),
  )
}
