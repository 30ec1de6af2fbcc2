import { and, asc, desc, eq, gt, gte, inArray, lt, sql, type SQL } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Queryable } from '@/db/client'
import { events } from '@/db/schema/newsroom/events'
import { staff } from '@/db/schema/newsroom/staff'
import { stories } from '@/db/schema/newsroom/stories'
import { media } from '@/db/schema/portal/media'
import { authors, sources } from '@/db/schema/portal/people'
import { sections } from '@/db/schema/portal/sections'
import { topics } from '@/db/schema/portal/topics'
import { startOfVietnamDay } from '@/vietnamese/dates'
import type { LogFilter } from './filter'
import type { Told } from './words'

/** One event. `at` is an ISO string. */
export type LogRow = Told & { id: number; at: string; personId: number | null; person: string }
export type LogPage = { rows: LogRow[]; next: number | null; previous: number | null }

const pageSize = 50

/** A page of the log, newest first. `before` and `after` are the id of an event that is not on it. */
export async function readLog(
  filter: LogFilter,
  cursor: { before?: number; after?: number },
  db: Queryable,
): Promise<LogPage> {
  const { before, after } = cursor
  const backwards = after !== undefined
  const beyond = backwards ? gt(events.id, after) : before === undefined ? undefined : lt(events.id, before)
  const found = await db
    .select()
    .from(events)
    .where(and(matches(filter), beyond))
    .orderBy(backwards ? asc(events.id) : desc(events.id))
    .limit(pageSize + 1)
  const more = found.length > pageSize
  const shown = found.slice(0, pageSize)
  const rows = await named(backwards ? shown.reverse() : shown, db)
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    rows,
    next: last && (backwards || more) ? last.id : null,
    previous: first && (backwards ? more : before !== undefined) ? first.id : null,
  }
}

/** Everything that a filter finds, newest first, in portions. */
export async function* walkLog(filter: LogFilter, db: Queryable, portion = 500): AsyncGenerator<LogRow[]> {
  for (let last: number | undefined; ;) {
    const beyond = last === undefined ? undefined : lt(events.id, last)
    const found = await db
      .select()
      .from(events)
      .where(and(matches(filter), beyond))
      .orderBy(desc(events.id))
      .limit(portion)
    if (found.length === 0) return
    yield await named(found, db)
    if (found.length < portion) return
    last = found.at(-1)!.id
  }
}

const day = 24 * 3600 * 1000

function matches({ personId, verb, subject, subjectId, from, to }: LogFilter): SQL | undefined {
  return and(
    personId ? eq(events.actorId, personId) : undefined,
    verb ? eq(events.verb, verb) : undefined,
    subject ? eq(events.subject, subject) : undefined,
    subjectId ? eq(events.subjectId, subjectId) : undefined,
    from ? gte(events.at, startOfVietnamDay(from)) : undefined,
    to ? lt(events.at, new Date(startOfVietnamDay(to).getTime() + day)) : undefined,
  )
}

/** Adds what the subjects are called now, in one query. */
async function named(rows: (typeof events.$inferSelect)[], db: Queryable): Promise<LogRow[]> {
  const ids = (...subjects: string[]) => [
    0,
    ...rows.flatMap((it) =>
      subjects.includes(it.subject) && /^\d{1,15}$/.test(it.subjectId) ? Number(it.subjectId) : [],
    ),
  ]
  const kind = (name: string) => sql<string>`${name}::text`.as('kind')
  const found = await unionAll(
    db
      .select({ kind: kind('story'), id: stories.id, name: stories.title })
      .from(stories)
      .where(inArray(stories.id, ids('story', 'article'))),
    db
      .select({ kind: kind('staff'), id: staff.id, name: staff.name })
      .from(staff)
      .where(inArray(staff.id, ids('staff'))),
    db
      .select({ kind: kind('section'), id: sections.id, name: sections.name })
      .from(sections)
      .where(inArray(sections.id, ids('section'))),
    db
      .select({ kind: kind('topic'), id: topics.id, name: topics.name })
      .from(topics)
      .where(inArray(topics.id, ids('topic'))),
    db
      .select({ kind: kind('source'), id: sources.id, name: sources.name })
      .from(sources)
      .where(inArray(sources.id, ids('source'))),
    db
      .select({ kind: kind('author'), id: authors.id, name: authors.name })
      .from(authors)
      .where(inArray(authors.id, ids('author'))),
    db
      .select({ kind: kind('media'), id: media.id, name: media.name })
      .from(media)
      .where(inArray(media.id, ids('media'))),
  )
  const names = new Map(found.map((it) => [`${it.kind} ${it.id}`, it.name]))
  return rows.map(({ at, actorId, actorName, detail, ...row }) => ({
    ...row,
    at: at.toISOString(),
    personId: actorId,
    person: actorName,
    detail: detail as Record<string, unknown>,
    name: names.get(`${row.subject === 'article' ? 'story' : row.subject} ${row.subjectId}`) ?? null,
  }))
}
