import { boolean, index, integer, pgTable, text, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { id, ref } from '../columns'

export const sections = pgTable(
  'sections',
  {
    id: id(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    description: text().notNull().default(''),
    parentId: ref().references((): AnyPgColumn => sections.id),
    position: integer().notNull().default(0),
    /** A retired section keeps its address and its articles but leaves the navigation. */
    retired: boolean().notNull().default(false),
  },
  (t) => [index().on(t.parentId, t.position)],
)
