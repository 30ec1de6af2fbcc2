import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  pgView,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core'
import { id, moment, ref } from '../columns'
import { stories } from '../newsroom/stories'
import { media } from './media'
import { authors, sources } from './people'
import { sections } from './sections'
import { topics } from './topics'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

export const genre = pgEnum('genre', [
  'news',
  'feature',
  'interview',
  'photo',
  'video',
  'infographic',
  'digest',
  'notice',
  'opinion',
])
/** How a withdrawn article ends: a notice with its successor, a redirect, or nothing at all. */
export const ending = pgEnum('ending', ['notice', 'moved', 'gone'])

const columns = () => ({
  id: ref()
    .primaryKey()
    .references(() => stories.id),
  slug: text().notNull().unique(),
  title: text().notNull(),
  sapo: text().notNull(),
  genre: genre().notNull().default('news'),
  sectionId: ref()
    .notNull()
    .references(() => sections.id),
  sourceId: ref()
    .notNull()
    .references(() => sources.id),
  sourceUrl: text(),
  leadId: ref().references(() => media.id),
  leadAlt: text().notNull().default(''),
  leadCaption: text().notNull().default(''),
  leadCredit: text().notNull().default(''),
  /** The body as the editor stores it; `html` and `text` are rendered from it when it is published. */
  body: jsonb().notNull(),
  html: text().notNull(),
  text: text().notNull(),
  words: integer().notNull(),
  pictureCount: integer().notNull().default(0),
  /** Seconds of the first film. */
  videoSeconds: integer(),
  hasVideo: boolean().notNull().default(false),
  /** Future while scheduled. */
  publishedAt: moment().notNull(),
  /** Set when a later revision was published: "Cập nhật". */
  revisedAt: moment(),
  /** When it leaves the site by itself. */
  removeAt: moment(),
  urgentUntil: moment(),
  ending: ending(),
  endedAt: moment(),
  notice: text(),
  successorId: ref(),
  shareTitle: text(),
  shareText: text(),
  shareMediaId: ref().references(() => media.id),
  /** Folded words of the title alone. */
  searchTitle: tsvector().notNull(),
  /** Folded words of title (A), sapo (B) and text (C); and the same with their marks. */
  searchFolded: tsvector().notNull(),
  searchTyped: tsvector().notNull(),
})

/**
 * What readers may see: a published copy of one revision, written by the publication verbs alone.
 * Readers' queries ask `visibleArticles` and never this table.
 */
export const articles = pgTable('articles', columns(), (t) => [
  index('articles_latest').on(t.publishedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
  index('articles_in_section').on(t.sectionId, t.publishedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
  index('articles_from_source').on(t.sourceId, t.publishedAt.desc().nullsFirst()),
  index('articles_urgent')
    .on(t.urgentUntil)
    .where(sql`${t.urgentUntil} is not null`),
  index('articles_removal')
    .on(t.removeAt)
    .where(sql`${t.removeAt} is not null`),
  index('articles_title_words').using('gin', t.searchTitle),
  index('articles_folded').using('gin', t.searchFolded),
  check('articles_ended', sql`(${t.ending} is null) = (${t.endedAt} is null)`),
  check('articles_notice', sql`${t.ending} is distinct from 'notice' or ${t.notice} is not null`),
  check('articles_moved', sql`${t.ending} is distinct from 'moved' or ${t.successorId} is not null`),
  check('articles_removal_later', sql`${t.removeAt} is null or ${t.removeAt} > ${t.publishedAt}`),
])

/** The articles that a reader may see at this moment; the view stands in the first migrations. */
export const visibleArticles = pgView('visible_articles', columns()).existing()

const articleId = () =>
  ref()
    .notNull()
    .references(() => articles.id, { onDelete: 'cascade' })

export const articleAuthors = pgTable(
  'article_authors',
  {
    articleId: articleId(),
    authorId: ref()
      .notNull()
      .references(() => authors.id),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.authorId] }), index().on(t.authorId)],
)

export const articleTopics = pgTable(
  'article_topics',
  {
    articleId: articleId(),
    topicId: ref()
      .notNull()
      .references(() => topics.id),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.topicId] }), index().on(t.topicId)],
)

/** "Tin liên quan" chosen by an editor. */
export const articleRelated = pgTable(
  'article_related',
  { articleId: articleId(), relatedId: ref().notNull(), position: integer().notNull() },
  (t) => [primaryKey({ columns: [t.articleId, t.relatedId] })],
)

/** Which media an article shows, the lead first. */
export const articleMedia = pgTable(
  'article_media',
  {
    articleId: articleId(),
    mediaId: ref()
      .notNull()
      .references(() => media.id),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.mediaId] }), index().on(t.mediaId)],
)

export const correctionKind = pgEnum('correction_kind', ['correction', 'update'])

/** "Đính chính" and "Cập nhật", in public. */
export const corrections = pgTable(
  'corrections',
  {
    id: id(),
    articleId: articleId(),
    kind: correctionKind().notNull(),
    text: text().notNull(),
    at: moment().notNull().defaultNow(),
  },
  (t) => [index().on(t.articleId, t.at)],
)
