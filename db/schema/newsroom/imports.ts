import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { ref } from '../columns'
import { stories } from './stories'

/** Which story came from which row of another system, so that an import can go on where it stopped. */
export const imports = pgTable(
  'imports',
  {
    origin: text().notNull(),
    externalId: text().notNull(),
    storyId: ref()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.origin, t.externalId] })],
)
