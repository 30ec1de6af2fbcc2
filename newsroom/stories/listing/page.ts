import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { stories } from '@/db/schema/newsroom/stories'
import { sections } from '@/db/schema/portal/sections'
import type { Actor } from '../../actor'
import { readFilter, type Query, type StoryFilter } from './filter'
import { readRows, type StoryRow } from './rows'
import { matches } from './where'

export const pageSize = 30

/** Where a page begins: after, or before, the story that was shown last, or first. */
export type Cursor = { direction: 'after' | 'before'; at: Date; id: number }

export type StoryPage = { rows: StoryRow[]; next: string | null; previous: string | null }

/** `1700000000000-12` */
const write = (row: { updatedAt: string; id: number }) => `${Date.parse(row.updatedAt)}-${row.id}`

/** Reads `sau=…` or `truoc=…` of an address. */
export function readCursor(query: Query): Cursor | null {
  for (const [name, direction] of [
    ['sau', 'after'],
    ['truoc', 'before'],
  ] as const) {
    const [, at, id] = String(query[name] ?? '').match(/^(\d{1,14})-(\d{1,15})$/) ?? []
    if (at && id) return { direction, at: new Date(Number(at)), id: Number(id) }
  }
  return null
}

/** One page of the list by key: as fast at the end of 100,000 stories as at their beginning. */
export async function listStories(
  actor: Actor,
  filter: StoryFilter,
  cursor: Cursor | null,
  db: Queryable,
): Promise<StoryPage> {
  const backwards = cursor?.direction === 'before'
  const descending = (filter.sort === 'newest') !== backwards
  const order = descending ? desc : asc
  const key = sql`(${stories.updatedAt}, ${stories.id})`
  const beyond = cursor
    ? sql`${key} ${descending ? sql`<` : sql`>`} (${cursor.at.toISOString()}::timestamptz, ${cursor.id})`
    : undefined
  const found = await db
    .select({ id: stories.id })
    .from(stories)
    .where(and(matches(actor, filter), beyond))
    .orderBy(order(stories.updatedAt), order(stories.id))
    .limit(pageSize + 1)
  const more = found.length > pageSize
  const ids = found.slice(0, pageSize).map((it) => it.id)
  const rows = await readRows(actor, backwards ? ids.reverse() : ids, db)
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    rows,
    next: last && (backwards || more) ? write(last) : null,
    previous: first && (backwards ? more : cursor !== null) ? write(first) : null,
  }
}

/** Nobody reads on to the end of more: a search counts no further, so that two letters answer as fast as a name. */
export const mostCounted = 1000

/** How many stories a filter finds, up to one more than `most`. */
export async function countStories(
  actor: Actor,
  filter: StoryFilter,
  db: Queryable,
  most = mostCounted,
): Promise<number> {
  const found = db
    .select({ id: stories.id })
    .from(stories)
    .where(matches(actor, filter))
    .limit(most + 1)
    .as('found')
  return db.$count(found)
}

/** Stories whose title has the words, newest first: for the palette and for pickers. */
export async function findByTitle(actor: Actor, words: string, most: number, db: Queryable) {
  return db
    .select({ id: stories.id, title: stories.title, state: stories.state, section: sections.name })
    .from(stories)
    .leftJoin(sections, eq(sections.id, stories.sectionId))
    .where(matches(actor, { ...readFilter({}), words }))
    .orderBy(desc(stories.updatedAt), desc(stories.id))
    .limit(most)
}
