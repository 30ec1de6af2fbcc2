import { boolean, pgTable, text } from 'drizzle-orm/pg-core'
import { id, moment } from '../columns'

/** A running story ("dòng sự kiện") or a tag. */
export const topics = pgTable('topics', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull().default(''),
  /** A running story shows its timeline. */
  running: boolean().notNull().default(false),
  createdAt: moment().notNull().defaultNow(),
})
