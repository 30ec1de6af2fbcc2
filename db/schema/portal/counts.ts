import { date, index, integer, pgEnum, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { moment, ref } from '../columns'

export const countKind = pgEnum('count_kind', ['read', 'scan', 'share', 'print', 'plain', 'listen'])

/** How often something was done within one hour; long ago, on the day that this hour of Vietnam began. No row says who. */
export const counts = pgTable(
  'counts',
  {
    hour: moment().notNull(),
    kind: countKind().notNull(),
    articleId: ref(),
    codeId: ref(),
    /** The share channel of a tap: facebook, zalo, copy, … */
    channel: text(),
    n: integer().notNull(),
  },
  (t) => [
    unique('counts_key').on(t.hour, t.kind, t.articleId, t.codeId, t.channel).nullsNotDistinct(),
    index().on(t.articleId, t.hour),
    index().on(t.codeId, t.hour),
  ],
)

/** What readers searched for, folded, by day. */
export const searches = pgTable(
  'searches',
  { day: date().notNull(), query: text().notNull(), found: integer().notNull(), n: integer().notNull() },
  (t) => [unique().on(t.day, t.query)],
)

/** Addresses that were asked for and not found, by day. */
export const missingAddresses = pgTable(
  'missing_addresses',
  { day: date().notNull(), path: text().notNull(), n: integer().notNull() },
  (t) => [unique().on(t.day, t.path)],
)

/** Fixed-window limits: guesses at the sign-in, messages to the newsroom. */
export const rateLimits = pgTable('rate_limits', {
  key: text().primaryKey(),
  points: integer().notNull(),
  resetsAt: moment().notNull(),
})
