import { asc, eq } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { authors } from '@/db/schema/portal/people'

/** The pen names in use, for a byline. */
export const readBylines = (db: Queryable): Promise<{ id: number; name: string }[]> =>
  db
    .select({ id: authors.id, name: authors.name })
    .from(authors)
    .where(eq(authors.retired, false))
    .orderBy(asc(authors.name))
