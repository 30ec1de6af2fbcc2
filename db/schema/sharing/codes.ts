import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, moment, ref } from '../columns'
import { stories } from '../newsroom/stories'
import { articles } from '../portal/articles'
import { sections } from '../portal/sections'
import { channels, pages } from '../portal/site'

/** Short codes. A row is never deleted and a code never given twice: paper can't be edited. */
export const codes = pgTable(
  'codes',
  {
    id: id(),
    code: text().notNull().unique(),
    /** The story's id, which is its article's: a code may be printed before the article is out. */
    articleId: ref().references(() => stories.id),
    sectionId: ref().references(() => sections.id),
    pageId: ref().references(() => pages.id),
    channelId: ref().references(() => channels.id),
    /** The one code that an article, or a channel, shows in its own page. */
    main: boolean().notNull().default(false),
    place: text().notNull().default(''),
    ward: text().notNull().default(''),
    note: text().notNull().default(''),
    issuedBy: ref(),
    issuedAt: moment().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('codes_main_article')
      .on(t.articleId)
      .where(sql`${t.main}`),
    uniqueIndex('codes_main_channel')
      .on(t.channelId)
      .where(sql`${t.main}`),
    index().on(t.articleId),
    check(
      'codes_one_target',
      sql`num_nonnulls(${t.articleId}, ${t.sectionId}, ${t.pageId}, ${t.channelId}) = 1`,
    ),
    check('codes_shape', sql`${t.code} ~ '^[0-9a-z]{4,12}$'`),
  ],
)

/** Where a code led before it was pointed elsewhere. */
export const codeMoves = pgTable(
  'code_moves',
  {
    id: id(),
    codeId: ref()
      .notNull()
      .references(() => codes.id),
    from: text().notNull(),
    to: text().notNull(),
    movedBy: ref(),
    at: moment().notNull().defaultNow(),
  },
  (t) => [index().on(t.codeId)],
)

/** Share cards (Open Graph pictures), made after publication. */
export const shareCards = pgTable('share_cards', {
  articleId: ref()
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
  hash: text().notNull(),
  /** What it was drawn from; another key means draw again. */
  key: text().notNull(),
  madeAt: moment().notNull().defaultNow(),
})
