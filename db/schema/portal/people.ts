import { boolean, pgTable, text } from 'drizzle-orm/pg-core'
import { id, ref } from '../columns'
import { media } from './media'

/** Pen names: what stands in a byline. */
export const authors = pgTable('authors', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  role: text().notNull().default(''),
  bio: text().notNull().default(''),
  portraitId: ref().references(() => media.id),
  retired: boolean().notNull().default(false),
})

/** Where a report comes from: "Nguồn tin". One row is the site itself. */
export const sources = pgTable('sources', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  url: text(),
  about: text().notNull().default(''),
  logoId: ref().references(() => media.id),
  own: boolean().notNull().default(false),
})
