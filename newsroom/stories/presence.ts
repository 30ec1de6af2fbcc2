import { and, asc, eq, ne, sql } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { presence, revisions } from '@/db/schema/newsroom/stories'
import type { Actor } from '../actor'
import { invalid, missing, outcome, type Outcome } from '../outcome'
import { record } from '../record'
import { openStory } from './load'
import { can } from './rights'

/** A heartbeat older than this has stopped: the person left, or lost the network. */
export const secondsAlive = 30

export type Present = { staffId: number; name: string; editing: boolean; passage: string }

/** Who else has the story open, whether the pen is the actor's, and the newest version there is. */
export type Heard = { others: Present[]; holds: boolean; version: number; savedBy: string; savedAt: string }

type Beat = {
  storyId: number
  /** The actor would write. The pen goes to who asks first. */
  wants: boolean
  /** Take the pen from whoever holds it. */
  takeOver?: boolean
  /** Where the cursor stands, in words: "đoạn 2". */
  passage: string
}

/** A sign of life from an open editor. Every editor sends one each few seconds. */
export function beat(actor: Actor, input: Beat, db: Database): Promise<Outcome<Heard>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const { subject } = await openStory(tx, input.storyId, true)
      if (!can(actor, 'read', subject)) return missing('Không tìm thấy bài này.')
      if (input.passage.length > 80) invalid({ field: 'passage', message: 'Tên đoạn dài quá.' })
      const others = await present(tx, input.storyId, actor.id)
      const holder = others.find((it) => it.editing)
      const holds = input.wants && can(actor, 'edit', subject) && (!holder || input.takeOver === true)
      if (holds && holder) {
        await tx
          .update(presence)
          .set({ editing: false })
          .where(and(eq(presence.storyId, input.storyId), ne(presence.staffId, actor.id)))
        await record(tx, actor, 'take-over', 'story', input.storyId, { from: holder.name })
      }
      await tx
        .insert(presence)
        .values({ storyId: input.storyId, staffId: actor.id, editing: holds, passage: input.passage })
        .onConflictDoUpdate({
          target: [presence.storyId, presence.staffId],
          set: { editing: holds, passage: input.passage, seenAt: sql`now()` },
        })
      return {
        others: others.map((it) => (holds ? { ...it, editing: false } : it)),
        holds,
        ...(await newest(tx, input.storyId)),
      }
    }),
  )
}

/** The editor was closed. */
export function leaveStory(actor: Actor, input: { storyId: number }, db: Database): Promise<Outcome<null>> {
  return outcome(async () => {
    await db.delete(presence).where(and(eq(presence.storyId, input.storyId), eq(presence.staffId, actor.id)))
    return null
  })
}

const present = (tx: Transaction, storyId: number, except: number): Promise<Present[]> =>
  tx
    .select({
      staffId: presence.staffId,
      name: staff.name,
      editing: presence.editing,
      passage: presence.passage,
    })
    .from(presence)
    .innerJoin(staff, eq(staff.id, presence.staffId))
    .where(
      and(
        eq(presence.storyId, storyId),
        ne(presence.staffId, except),
        eq(staff.active, true),
        sql`${presence.seenAt} > now() - make_interval(secs => ${secondsAlive})`,
      ),
    )
    .orderBy(asc(staff.name))

async function newest(tx: Transaction, storyId: number) {
  const [row] = await tx
    .select({ version: revisions.version, savedBy: staff.name, savedAt: revisions.savedAt })
    .from(revisions)
    .innerJoin(staff, eq(staff.id, revisions.savedBy))
    .where(eq(revisions.storyId, storyId))
    .orderBy(sql`${revisions.number} desc`)
    .limit(1)
  return { version: row!.version, savedBy: row!.savedBy, savedAt: row!.savedAt.toISOString() }
}
