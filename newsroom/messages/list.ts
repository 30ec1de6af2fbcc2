import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { articles } from '@/db/schema/portal/articles'
import { messages } from '@/db/schema/portal/site'
import type { Cursor, MessageFilter, MessageKind, MessageState } from './filter'

/** A reader's word with what it is about. `at` ISO 8601. */
export type MessageRow = {
  id: number
  kind: MessageKind
  state: MessageState
  text: string
  name: string
  contact: string
  at: string
  /** The address that was given; of an article that may be gone. */
  address: string
  article: { id: number; title: string } | null
  handledBy: string | null
}
export type MessagePage = { rows: MessageRow[]; next: string | null; previous: string | null }

export const pageSize = 30

/** One page of readers' messages by key, newest first. */
export async function listMessages({ state, cursor }: MessageFilter, db: Queryable): Promise<MessagePage> {
  const backwards = cursor?.direction === 'before'
  const order = backwards ? asc : desc
  const found = await db
    .select({
      id: messages.id,
      kind: messages.kind,
      state: messages.state,
      text: messages.text,
      name: messages.name,
      contact: messages.contact,
      at: messages.at,
      address: messages.address,
      articleId: articles.id,
      title: articles.title,
      handledBy: staff.name,
    })
    .from(messages)
    .leftJoin(articles, eq(articles.id, messages.articleId))
    .leftJoin(staff, eq(staff.id, messages.handledBy))
    .where(and(eq(messages.state, state), cursor ? beyond(cursor) : undefined))
    .orderBy(order(messages.at), order(messages.id))
    .limit(pageSize + 1)
  const more = found.length > pageSize
  const rows = found.slice(0, pageSize).map(({ articleId, title, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    article: articleId === null ? null : { id: articleId, title: title ?? '' },
  }))
  if (backwards) rows.reverse()
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    rows,
    next: last && (backwards || more) ? keyOf(last) : null,
    previous: first && (backwards ? more : cursor !== null) ? keyOf(first) : null,
  }
}

const keyOf = (row: MessageRow) => `${Date.parse(row.at)}-${row.id}`

const beyond = ({ direction, at, id }: Cursor) =>
  sql`(${messages.at}, ${messages.id}) ${direction === 'before' ? sql`>` : sql`<`} (${at.toISOString()}::timestamptz, ${id}::bigint)`

/** How many messages stand in each state. */
export async function countMessages(db: Queryable): Promise<Record<MessageState, number>> {
  const rows = await db
    .select({ state: messages.state, n: sql<number>`count(*)::int` })
    .from(messages)
    .groupBy(messages.state)
  return { new: 0, read: 0, closed: 0, ...Object.fromEntries(rows.map((it) => [it.state, it.n])) }
}

/** How many nobody has read. */
export const countNewMessages = (db: Queryable): Promise<number> =>
  db.$count(messages, eq(messages.state, 'new'))
