import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { id, moment, ref } from '../columns'

/** The audit log: who did what to which. Triggers refuse every change of a row. */
export const events = pgTable(
  'events',
  {
    id: id(),
    at: moment().notNull().defaultNow(),
    /** Null for the clock and the command line. */
    actorId: ref(),
    actorName: text().notNull(),
    verb: text().notNull(),
    /** story, article, staff, section, setting, … */
    subject: text().notNull(),
    subjectId: text().notNull(),
    detail: jsonb().notNull().default({}),
  },
  (t) => [index().on(t.at.desc().nullsFirst()), index().on(t.subject, t.subjectId)],
)
