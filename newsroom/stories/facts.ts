import { and, desc, inArray, ne, sql } from 'drizzle-orm'
import type { Block } from '@/body/blocks'
import { parseBody } from '@/body/parse'
import { mediaIdsOf } from '@/body/uses'
import type { Queryable } from '@/db/client'
import type { StoryContent } from '@/db/schema/newsroom/content'
import { stories } from '@/db/schema/newsroom/stories'
import { media } from '@/db/schema/portal/media'
import { shortDate } from '@/vietnamese/dates'
import { deadAddresses } from './addresses'
import type { Facts, MediaFacts } from './checking/finding'
import { linksWithPlaces } from './checking/links'

/** What `checkStory` asks of the database. */
export async function readFacts(db: Queryable, storyId: number, content: StoryContent): Promise<Facts> {
  return { ...(await readPressing(db, content)), sameTitle: await sameTitle(db, storyId, content.title) }
}

/** The facts that an error may come of; without `links`, none of a dead link. */
export async function readPressing(db: Queryable, content: StoryContent, links = true): Promise<Facts> {
  const body = parseBody(content.body)
  const blocks = body.ok ? body.blocks : []
  const hrefs = links ? linksWithPlaces(blocks).map((it) => it.href) : []
  return {
    media: await mediaFacts(db, mediaOf(content, blocks)),
    brokenLinks: await deadAddresses(db, hrefs),
    sameTitle: null,
  }
}

/** Every picture and file that a story uses: the lead first. */
export const mediaOf = ({ lead }: StoryContent, blocks: readonly Block[]): number[] => [
  ...new Set([...(lead ? [lead.mediaId] : []), ...mediaIdsOf(blocks)]),
]

async function mediaFacts(db: Queryable, ids: number[]): Promise<Map<number, MediaFacts>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({
      id: media.id,
      state: media.state,
      showsChild: media.showsChild,
      consentNote: media.consentNote,
    })
    .from(media)
    .where(inArray(media.id, ids))
  return new Map(rows.map(({ id, ...facts }) => [id, facts]))
}

async function sameTitle(db: Queryable, storyId: number, title: string): Promise<Facts['sameTitle']> {
  if (!title.trim()) return null
  const [row] = await db
    .select({ title: stories.title, at: stories.createdAt })
    .from(stories)
    .where(and(sql`lower(${stories.title}) = lower(${title.trim()})`, ne(stories.id, storyId)))
    .orderBy(desc(stories.id))
    .limit(1)
  return row ? { title: row.title, at: shortDate(row.at) } : null
}
