import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Database, Queryable } from '@/db/client'
import { staff } from '@/db/schema/newsroom/staff'
import { previewLinks } from '@/db/schema/newsroom/stories'
import type { Actor } from '../../actor'
import { invalid, missing, outcome, type Outcome } from '../../outcome'
import { record } from '../../record'
import { digest, newSecret } from '../../staff/secret'
import { openStory } from '../load'
import { can } from '../rights'

/** A link by which somebody without an account may read one story for a while. */
export type PreviewLink = { id: string; by: string; createdAt: string; expiresAt: string }

/** Hours that a link may hold. */
export const linkHours = [4, 24, 72] as const

const alive = and(isNull(previewLinks.revokedAt), gt(previewLinks.expiresAt, sql`now()`))

/** Makes a link. What it carries is shown once; the database keeps a digest. */
export function makePreviewLink(
  actor: Actor,
  input: { storyId: number; hours: number },
  db: Database,
): Promise<Outcome<{ secret: string }>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const { subject } = await openStory(tx, input.storyId, true)
      if (!can(actor, 'read', subject)) return missing('Không tìm thấy bài này.')
      if (!linkHours.some((it) => it === input.hours))
        invalid({ field: 'hours', message: 'Chọn đường dẫn có hiệu lực bao lâu.' })
      const secret = newSecret()
      await tx.insert(previewLinks).values({
        id: digest(secret),
        storyId: input.storyId,
        createdBy: actor.id,
        expiresAt: sql`now() + make_interval(hours => ${input.hours})`,
      })
      await record(tx, actor, 'preview-link', 'story', input.storyId, { hours: input.hours })
      return { secret }
    }),
  )
}

/** The links of a story that still open. */
export async function readPreviewLinks(storyId: number, db: Queryable): Promise<PreviewLink[]> {
  const rows = await db
    .select({
      id: previewLinks.id,
      by: staff.name,
      createdAt: previewLinks.createdAt,
      expiresAt: previewLinks.expiresAt,
    })
    .from(previewLinks)
    .innerJoin(staff, eq(staff.id, previewLinks.createdBy))
    .where(and(eq(previewLinks.storyId, storyId), alive))
    .orderBy(desc(previewLinks.createdAt))
  return rows.map((it) => ({
    ...it,
    createdAt: it.createdAt.toISOString(),
    expiresAt: it.expiresAt.toISOString(),
  }))
}

/** Takes a link back: it opens nothing from now on. */
export function revokePreviewLink(
  actor: Actor,
  input: { storyId: number; id: string },
  db: Database,
): Promise<Outcome<null>> {
  return outcome(() =>
    db.transaction(async (tx) => {
      const { subject } = await openStory(tx, input.storyId, true)
      if (!can(actor, 'read', subject)) return missing('Không tìm thấy bài này.')
      await tx
        .update(previewLinks)
        .set({ revokedAt: sql`now()` })
        .where(and(eq(previewLinks.id, input.id), eq(previewLinks.storyId, input.storyId), alive))
      await record(tx, actor, 'preview-link-revoke', 'story', input.storyId)
      return null
    }),
  )
}

/** The story that a link opens now; null when it has expired, was taken back or never was. */
export async function storyOfLink(secret: string, db: Queryable): Promise<number | null> {
  const [row] = await db
    .select({ storyId: previewLinks.storyId })
    .from(previewLinks)
    .where(and(eq(previewLinks.id, digest(secret)), alive))
  return row?.storyId ?? null
}
