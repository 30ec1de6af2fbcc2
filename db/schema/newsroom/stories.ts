import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { id, moment, ref } from '../columns'
import { sections } from '../portal/sections'
import type { StoryContent } from './content'
import { staff } from './staff'

export const revisionState = pgEnum('revision_state', [
  'draft',
  'submitted',
  'returned',
  'approved',
  'scheduled',
  'published',
  'superseded',
  'withdrawn',
])

/**
 * One story, with what the list needs of its newest revision: title, section, state.
 * It points to the revision that readers see and to the one being worked on by `revisions.state`.
 */
export const stories = pgTable(
  'stories',
  {
    id: id(),
    /** Made by the editor that begins the story: whoever asks twice, its answer lost, begins one story. */
    key: text().unique(),
    title: text().notNull().default(''),
    /** The title as searches compare it: to fold it anew for each of 100,000 rows takes seconds. */
    titleFolded: text().generatedAlwaysAs(sql`title_key(title)`),
    sectionId: ref().references(() => sections.id),
    state: revisionState().notNull().default('draft'),
    createdBy: ref()
      .notNull()
      .references(() => staff.id),
    createdAt: moment().notNull().defaultNow(),
    updatedAt: moment().notNull().defaultNow(),
  },
  (t) => [
    index('stories_latest').on(t.updatedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('stories_by_state').on(t.state, t.updatedAt.desc().nullsFirst()),
    index('stories_by_section').on(t.sectionId, t.updatedAt.desc().nullsFirst()),
    index('stories_by_person').on(t.createdBy, t.updatedAt.desc().nullsFirst()),
    index('stories_same_title').using('hash', sql`lower(${t.title})`),
    index('stories_title_trigrams').using('gin', t.titleFolded.op('gin_trgm_ops')),
  ],
)

const storyId = () =>
  ref()
    .notNull()
    .references(() => stories.id, { onDelete: 'cascade' })
const staffId = () =>
  ref()
    .notNull()
    .references(() => staff.id)

export const revisions = pgTable(
  'revisions',
  {
    id: id(),
    storyId: storyId(),
    number: integer().notNull(),
    state: revisionState().notNull().default('draft'),
    content: jsonb().$type<StoryContent>().notNull(),
    /** Grows with every save; a save that names another one is stale. */
    version: integer().notNull().default(1),
    publishAt: moment(),
    removeAt: moment(),
    createdBy: staffId(),
    savedBy: staffId(),
    createdAt: moment().notNull().defaultNow(),
    savedAt: moment().notNull().defaultNow(),
  },
  (t) => [
    unique().on(t.storyId, t.number),
    uniqueIndex('revisions_one_live')
      .on(t.storyId)
      .where(sql`${t.state} = 'published'`),
    uniqueIndex('revisions_one_next')
      .on(t.storyId)
      .where(sql`${t.state} in ('draft', 'submitted', 'returned', 'approved', 'scheduled')`),
    index('revisions_due')
      .on(t.publishAt)
      .where(sql`${t.state} = 'scheduled'`),
    index('revisions_media').using('gin', sql`media_ids(${t.content})`),
    check('revisions_scheduled_when', sql`${t.state} <> 'scheduled' or ${t.publishAt} is not null`),
  ],
)

/** The course of one revision's text: saves within ten minutes by one person are one row. */
export const snapshots = pgTable(
  'snapshots',
  {
    id: id(),
    storyId: storyId(),
    revisionId: ref()
      .notNull()
      .references(() => revisions.id, { onDelete: 'cascade' }),
    content: jsonb().$type<StoryContent>().notNull(),
    savedBy: staffId(),
    startedAt: moment().notNull().defaultNow(),
    savedAt: moment().notNull().defaultNow(),
  },
  (t) => [index().on(t.storyId, t.savedAt)],
)

export const verdict = pgEnum('verdict', ['submitted', 'returned', 'approved', 'overridden'])

export const reviews = pgTable(
  'reviews',
  {
    id: id(),
    storyId: storyId(),
    revisionId: ref()
      .notNull()
      .references(() => revisions.id, { onDelete: 'cascade' }),
    verdict: verdict().notNull(),
    reason: text().notNull().default(''),
    by: staffId(),
    at: moment().notNull().defaultNow(),
  },
  (t) => [
    index().on(t.storyId, t.at),
    check('reviews_reason', sql`${t.verdict} not in ('returned', 'overridden') or ${t.reason} <> ''`),
  ],
)

/** Editorial notes beside the text. */
export const notes = pgTable(
  'notes',
  {
    id: id(),
    storyId: storyId(),
    text: text().notNull(),
    /** The passage it speaks of. */
    quote: text().notNull().default(''),
    mentions: integer()
      .array()
      .notNull()
      .default(sql`'{}'::integer[]`),
    by: staffId(),
    at: moment().notNull().defaultNow(),
    resolvedAt: moment(),
  },
  (t) => [index().on(t.storyId, t.at)],
)

/** Who has a story open now; a heartbeat renews `seenAt`. */
export const presence = pgTable(
  'presence',
  {
    storyId: storyId(),
    staffId: staffId(),
    editing: boolean().notNull().default(false),
    passage: text().notNull().default(''),
    seenAt: moment().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.staffId] }), index().on(t.seenAt)],
)

/** Signed links by which somebody without an account may read one story before it is out. */
export const previewLinks = pgTable('preview_links', {
  /** SHA-256 of what the link carries. */
  id: text().primaryKey(),
  storyId: storyId(),
  createdBy: staffId(),
  createdAt: moment().notNull().defaultNow(),
  expiresAt: moment().notNull(),
  revokedAt: moment(),
})
