import { eq, sql } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { stories } from '@/db/schema/newsroom/stories'
import { articles } from '@/db/schema/portal/articles'
import { sections } from '@/db/schema/portal/sections'
import { channels, pages } from '@/db/schema/portal/site'
import { codes } from '@/db/schema/sharing/codes'
import { env } from '@/env'
import { codeIn, normalCode } from '@/sharing/alphabet'
import { named } from '../directory/listing'

export const subjectKinds = ['article', 'section', 'page', 'channel'] as const
/** What a code may lead to: something of this site, or a channel in its settings. */
export type Subject = { kind: (typeof subjectKinds)[number]; id: number }
export type SubjectRow = Subject & {
  title: string
  /** Where readers find it now: a path of this site, or the channel's address; null while it is not out. */
  address: string | null
}

/** The column of `codes` that leads to it. */
export const targetOf = ({ kind, id }: Subject) => ({
  articleId: kind === 'article' ? id : null,
  sectionId: kind === 'section' ? id : null,
  pageId: kind === 'page' ? id : null,
  channelId: kind === 'channel' ? id : null,
})

/** All that a code can lead to, as one query to be narrowed. A story stands under its newest title. */
const every = (db: Queryable) => {
  const kind = (word: Subject['kind']) => sql<Subject['kind']>`${word}::text`.as('kind')
  const order = sql<Date>`now()`.as('at')
  return db
    .select({
      kind: kind('article'),
      id: sql<number>`${stories.id}`.as('id'),
      title: sql<string>`${stories.title}`.as('title'),
      address: sql<string | null>`'/bai-viet/' || ${articles.slug}`.as('address'),
      at: sql<Date>`${stories.updatedAt}`.as('at'),
    })
    .from(stories)
    .leftJoin(articles, eq(articles.id, stories.id))
    .unionAll(
      db
        .select({
          kind: kind('section'),
          id: sections.id,
          title: sections.name,
          address: sql<string | null>`'/chuyen-muc/' || ${sections.slug}`.as('address'),
          at: order,
        })
        .from(sections),
    )
    .unionAll(
      db
        .select({
          kind: kind('page'),
          id: pages.id,
          title: pages.title,
          address: sql<string | null>`'/trang/' || ${pages.slug}`.as('address'),
          at: order,
        })
        .from(pages),
    )
    .unionAll(
      db
        .select({
          kind: kind('channel'),
          id: channels.id,
          title: channels.name,
          address: sql<string | null>`${channels.url}`.as('address'),
          at: order,
        })
        .from(channels),
    )
    .as('every')
}

export async function readSubject(db: Queryable, { kind, id }: Subject): Promise<SubjectRow | null> {
  const all = every(db)
  const [row] = await db
    .select({ kind: all.kind, id: sql<number>`${all.id}::int`, title: all.title, address: all.address })
    .from(all)
    .where(sql`${all.kind} = ${kind} and ${all.id} = ${id}`)
  return row ?? null
}

/** What carries the words in its title, sections, pages and channels first, then the newest stories. */
export async function findSubjects(db: Queryable, words: string, limit: number): Promise<SubjectRow[]> {
  const all = every(db)
  return db
    .select({ kind: all.kind, id: sql<number>`${all.id}::int`, title: all.title, address: all.address })
    .from(all)
    .where(sql`${named(all.title as never, { words }) ?? sql`true`} and ${all.title} <> ''`)
    .orderBy(sql`${all.kind} = 'article'`, sql`${all.at} desc`)
    .limit(limit)
}

/**
 * What an address of this site leads to: `/bai-viet/…`, `/chuyen-muc/…`, `/trang/…`, a short code of ours, the
 * address of a channel in the settings; null for everything else, other hosts above all.
 */
export async function subjectAt(db: Queryable, typed: string): Promise<SubjectRow | null> {
  const text = typed.trim()
  const [channel] = await db.select({ id: channels.id }).from(channels).where(eq(channels.url, text))
  if (channel) return readSubject(db, { kind: 'channel', id: channel.id })
  const { host } = new URL(env().SITE_URL)
  const path = text
    .replace(/^https?:\/\//i, '')
    .replace(new RegExp(`^${host.replaceAll('.', '\\.')}(?=/)`, 'i'), '')
  const [, folder = '', last = ''] = /^\/(bai-viet|chuyen-muc|trang|q)\/([^/?#]+)/.exec(path) ?? []
  if (folder === 'bai-viet')
    return at(db, 'article', db.select({ id: articles.id }).from(articles).where(eq(articles.slug, last)))
  if (folder === 'chuyen-muc')
    return at(db, 'section', db.select({ id: sections.id }).from(sections).where(eq(sections.slug, last)))
  if (folder === 'trang')
    return at(db, 'page', db.select({ id: pages.id }).from(pages).where(eq(pages.slug, last)))
  return folder === 'q' ? behindCode(db, last) : null
}

async function at(
  db: Queryable,
  kind: Subject['kind'],
  rows: Promise<{ id: number }[]> | PromiseLike<{ id: number }[]>,
) {
  const [row] = await rows
  return row ? readSubject(db, { kind, id: row.id }) : null
}

async function behindCode(db: Queryable, typed: string): Promise<SubjectRow | null> {
  const code = normalCode(codeIn(typed))
  const [row] = code ? await db.select().from(codes).where(eq(codes.code, code)) : []
  const subject = row && subjectOf(row)
  return subject ? readSubject(db, subject) : null
}

/** What a row of `codes` leads to. */
export function subjectOf(row: {
  articleId: number | null
  sectionId: number | null
  pageId: number | null
  channelId: number | null
}): Subject {
  if (row.articleId !== null) return { kind: 'article', id: row.articleId }
  if (row.sectionId !== null) return { kind: 'section', id: row.sectionId }
  if (row.pageId !== null) return { kind: 'page', id: row.pageId }
  return { kind: 'channel', id: row.channelId ?? 0 }
}
