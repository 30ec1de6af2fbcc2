import { sql } from 'drizzle-orm'
import { boolean, index, pgEnum, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, moment, ref } from '../columns'
import { authors } from '../portal/people'
import { sections } from '../portal/sections'

/** In ascending order of rights: each includes those before it. */
export const role = pgEnum('role', ['reporter', 'editor', 'publisher', 'administrator'])

export const staff = pgTable(
  'staff',
  {
    id: id(),
    email: text().notNull(),
    name: text().notNull(),
    role: role().notNull(),
    /** argon2id; null until the invitation is taken, or with OpenID Connect alone. */
    passwordHash: text(),
    oidcSubject: text().unique(),
    active: boolean().notNull().default(true),
    /** The pen name that new stories of this person carry. */
    authorId: ref().references(() => authors.id),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [uniqueIndex('staff_email').on(sql`lower(${t.email})`)],
)

const staffId = () =>
  ref()
    .notNull()
    .references(() => staff.id)

/** The sections given to a person; none means all. */
export const staffSections = pgTable(
  'staff_sections',
  {
    staffId: staffId(),
    sectionId: ref()
      .notNull()
      .references(() => sections.id),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.sectionId] })],
)

export const sessions = pgTable(
  'sessions',
  {
    /** SHA-256 of the random id that the signed cookie carries. */
    id: text().primaryKey(),
    staffId: staffId(),
    device: text().notNull().default(''),
    createdAt: moment().notNull().defaultNow(),
    seenAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    endedAt: moment(),
  },
  (t) => [index().on(t.staffId)],
)

/** Links that work once: an invitation, a new password. */
export const staffTokens = pgTable('staff_tokens', {
  /** SHA-256 of what the link carries. */
  id: text().primaryKey(),
  staffId: staffId(),
  createdBy: ref(),
  expiresAt: moment().notNull(),
  usedAt: moment(),
})

/** Filters of the story list that somebody saved under a name. */
export const savedFilters = pgTable('saved_filters', {
  id: id(),
  staffId: staffId(),
  name: text().notNull(),
  query: text().notNull(),
})
