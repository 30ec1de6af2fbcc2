import { integer, pgTable, text } from 'drizzle-orm/pg-core'
import { id, ref } from '../columns'

/** Words that mean the same: old and new names of wards, abbreviations. */
export const synonyms = pgTable('synonyms', { id: id(), terms: text().array().notNull() })

/** An article that staff put first for a query (folded). */
export const promotedResults = pgTable('promoted_results', {
  id: id(),
  query: text().notNull(),
  articleId: ref().notNull(),
})

/** Folded words of titles and sapos with the number of articles that use them: what a typo may have meant. */
export const searchWords = pgTable('search_words', {
  word: text().primaryKey(),
  articles: integer().notNull(),
})
