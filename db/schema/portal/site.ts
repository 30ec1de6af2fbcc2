import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { id, moment, ref } from '../columns'

/** Name, agency, contact, texts: one row, parsed by portal/settings. */
export const settings = pgTable(
  'settings',
  {
    id: integer().primaryKey().default(1),
    value: jsonb().notNull(),
    updatedAt: moment().notNull().defaultNow(),
  },
  (t) => [check('settings_one_row', sql`${t.id} = 1`)],
)

export const pages = pgTable('pages', {
  id: id(),
  slug: text().notNull().unique(),
  title: text().notNull(),
  body: jsonb().notNull(),
  html: text().notNull(),
  text: text().notNull(),
  published: boolean().notNull().default(true),
  position: integer().notNull().default(0),
  updatedAt: moment().notNull().defaultNow(),
})

export const utilityPlace = pgEnum('utility_place', ['today', 'side', 'both'])

/** "Tiện ích thông tin" and "Cần biết hôm nay". */
export const utilities = pgTable('utilities', {
  id: id(),
  title: text().notNull(),
  note: text().notNull().default(''),
  href: text().notNull(),
  place: utilityPlace().notNull().default('both'),
  position: integer().notNull().default(0),
  showFrom: moment(),
  showUntil: moment(),
})

export const channelKind = pgEnum('channel_kind', [
  'facebook',
  'zalo',
  'youtube',
  'tiktok',
  'x',
  'telegram',
  'other',
])

/** The city's channels; one of them is the fanpage that has a QR code in every page. */
export const channels = pgTable(
  'channels',
  {
    id: id(),
    kind: channelKind().notNull(),
    name: text().notNull(),
    url: text().notNull(),
    fanpage: boolean().notNull().default(false),
    active: boolean().notNull().default(true),
    position: integer().notNull().default(0),
  },
  (t) => [
    uniqueIndex('channels_one_fanpage')
      .on(t.fanpage)
      .where(sql`${t.fanpage}`),
  ],
)

/** Old addresses. `path` is an exact path with its query, or a pattern with `{slug}`, `{id}` and `{rest}`. */
export const redirects = pgTable(
  'redirects',
  {
    id: id(),
    path: text().notNull().unique(),
    pattern: boolean().notNull().default(false),
    articleId: ref(),
    target: text(),
    /** Why it stands here: rename, import, staff. */
    origin: text().notNull().default('staff'),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [
    index().on(t.articleId),
    check('redirects_one_target', sql`(${t.articleId} is null) <> (${t.target} is null)`),
  ],
)

/** The front page as staff arranged it; the newest published row is live. */
export const frontPages = pgTable(
  'front_pages',
  {
    id: id(),
    slots: jsonb().notNull(),
    publishedAt: moment(),
    savedBy: ref(),
    savedAt: moment().notNull().defaultNow(),
  },
  (t) => [index().on(t.publishedAt.desc().nullsFirst())],
)

export const messageKind = pgEnum('message_kind', ['error', 'question', 'other'])
export const messageState = pgEnum('message_state', ['new', 'read', 'closed'])

/** A reader's word to the newsroom, from /gop-y. */
export const messages = pgTable(
  'messages',
  {
    id: id(),
    kind: messageKind().notNull(),
    articleId: ref(),
    address: text().notNull().default(''),
    text: text().notNull(),
    name: text().notNull().default(''),
    contact: text().notNull().default(''),
    state: messageState().notNull().default('new'),
    handledBy: ref(),
    at: moment().notNull().defaultNow(),
  },
  (t) => [index().on(t.state, t.at)],
)
