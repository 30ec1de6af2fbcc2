import { and, desc, eq, exists, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { articleAuthors, articleTopics, visibleArticles as visible } from '@/db/schema/portal/articles'
import { authors } from '@/db/schema/portal/people'
import { topics } from '@/db/schema/portal/topics'
import { foldedWords } from '@/vietnamese/search'
import { among } from './among'
import { findCandidates, ranOutOfTime } from './candidates'
import { lexeme } from './query'

/** `note` says what it is where it is no article. */
export type Suggestion = { name: string; note: string; href: string }

const mostTitles = 5
const mostNames = 2
const patience = '400ms'

/**
 * What a search that is being typed may become: topics and authors whose name has the words, then titles, the ones
 * that say them in a row first. Nothing for less than two letters, or where the answer would keep the typist waiting.
 */
export async function suggest(db: Database, typed: string): Promise<Suggestion[]> {
  const words = foldedWords(typed.slice(0, 100)).split(' ').filter(Boolean).slice(0, 8)
  if (words.join('').length < 2) return []
  const starts = /\s$/.test(typed) ? '' : ':*'
  const joined = (between: string) => words.map(lexeme).join(between) + starts
  const ids = await findCandidates(db, {
    folded: joined(' & '),
    loose: [joined(' & ')],
    inRow: joined(' <-> '),
    titles: true,
    filter: {},
  })
  try {
    return await db.transaction(async (tx) => {
      await tx.execute(sql.raw(`set local statement_timeout = '${patience}'`))
      const titles = await tx
        .select({ title: visible.title, slug: visible.slug })
        .from(visible)
        .where(among(visible.id, ids))
        .orderBy(
          desc(sql`${visible.searchTitle} @@ ${joined(' <-> ')}::tsquery`),
          desc(visible.publishedAt),
          desc(visible.id),
        )
        .limit(mostTitles)
      const inName = (name: typeof topics.name | typeof authors.name) =>
        sql`to_tsvector('simple', title_key(${name})) @@ ${joined(' & ')}::tsquery`
      const onTopic = await tx
        .select({ name: topics.name, slug: topics.slug })
        .from(topics)
        .where(
          and(
            inName(topics.name),
            exists(
              tx
                .select({ one: sql`1` })
                .from(articleTopics)
                .innerJoin(visible, eq(visible.id, articleTopics.articleId))
                .where(eq(articleTopics.topicId, topics.id)),
            ),
          ),
        )
        .orderBy(topics.name)
        .limit(mostNames)
      const byAuthor = await tx
        .select({ name: authors.name, slug: authors.slug })
        .from(authors)
        .where(
          and(
            inName(authors.name),
            exists(
              tx
                .select({ one: sql`1` })
                .from(articleAuthors)
                .innerJoin(visible, eq(visible.id, articleAuthors.articleId))
                .where(eq(articleAuthors.authorId, authors.id)),
            ),
          ),
        )
        .orderBy(authors.name)
        .limit(mostNames)
      return [
        ...onTopic.map(({ name, slug }) => ({ name, note: 'Chủ đề', href: `/chu-de/${slug}` })),
        ...byAuthor.map(({ name, slug }) => ({ name, note: 'Tác giả', href: `/tac-gia/${slug}` })),
        ...titles.map(({ title, slug }) => ({
          name: title,
          note: '',
          href: `/bai-viet/${slug}`,
        })),
      ]
    })
  } catch (error) {
    if (ranOutOfTime(error)) return []
    throw error
  }
}
