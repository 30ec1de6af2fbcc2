import { and, asc, desc, eq, gt, lte, sql, type SQL } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { revisions, stories } from '@/db/schema/newsroom/stories'
import { messages } from '@/db/schema/portal/site'
import type { ListItem } from '@/portal/listing'
import { readMostRead } from '@/portal/most-read'
import { atLeast, type Actor } from '../actor'
import { readScheduled, type Arranged } from '../front/live'
import { readRows, type StoryRow } from '../stories/listing/rows'
import { readable } from '../stories/listing/where'
import { countWaiting, waitingFor } from '../stories/waiting'
import { findBrokenLinks, type BrokenLink } from './broken-links'

/** What one sees first in the morning. */
export type Board = {
  /** Others' work that waits for this person, what waits longest first, and how much there is in all. */
  waiting: StoryRow[]
  waitingCount: number
  returned: StoryRow[]
  drafts: StoryRow[]
  scheduled: StoryRow[]
  /** Arrangements of the front page that wait for their hour, for who makes them. */
  fronts: Pick<Arranged, 'id' | 'publishedAt' | 'by'>[]
  /** Their hour has passed and they are not out. */
  late: StoryRow[]
  mostRead: ListItem[]
  /** For editors and above. */
  brokenLinks: BrokenLink[]
  /** Readers' messages that nobody has read; null for who doesn't answer them. */
  messages: number | null
}

const few = 8
/** The clock looks every second: what is later than this waits for a person. */
const graceSeconds = 30

export async function readBoard(actor: Actor, db: Queryable): Promise<Board> {
  const own = eq(stories.createdBy, actor.id)
  const soon = sql`now() - make_interval(secs => ${graceSeconds})`
  const [waiting, returned, drafts, scheduled, fronts, late, waitingCount, read, brokenLinks, unread] =
    await Promise.all([
      some(
        db,
        actor,
        and(waitingFor(actor), sql`not (${own} and ${stories.state} = 'returned')`),
        asc(stories.updatedAt),
      ),
      some(db, actor, and(own, eq(stories.state, 'returned')), asc(stories.updatedAt)),
      some(db, actor, and(own, eq(stories.state, 'draft')), desc(stories.updatedAt)),
      due(db, actor, gt(revisions.publishAt, soon)),
      atLeast(actor, 'publisher') ? readScheduled(db) : [],
      due(db, actor, lte(revisions.publishAt, soon)),
      countWaiting(actor, db),
      readMostRead(db, 5),
      atLeast(actor, 'editor') ? findBrokenLinks(db) : [],
      atLeast(actor, 'editor') ? db.$count(messages, eq(messages.state, 'new')) : null,
    ])
  return {
    waiting,
    waitingCount,
    returned,
    drafts,
    scheduled,
    fronts,
    late,
    mostRead: read.day,
    brokenLinks,
    messages: unread,
  }
}

async function some(db: Queryable, actor: Actor, where: SQL | undefined, order: SQL): Promise<StoryRow[]> {
  const rows = await db
    .select({ id: stories.id })
    .from(stories)
    .where(where)
    .orderBy(order, asc(stories.id))
    .limit(few)
  return readRows(
    actor,
    rows.map((it) => it.id),
    db,
  )
}

/** What has an hour to come out, the next first. */
async function due(db: Queryable, actor: Actor, when: SQL): Promise<StoryRow[]> {
  const rows = await db
    .select({ id: stories.id })
    .from(revisions)
    .innerJoin(stories, eq(stories.id, revisions.storyId))
    .where(and(eq(revisions.state, 'scheduled'), when, readable(actor)))
    .orderBy(asc(revisions.publishAt), asc(stories.id))
    .limit(few)
  return readRows(
    actor,
    rows.map((it) => it.id),
    db,
  )
}
