import { and, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Queryable } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { sections } from '@/db/schema/portal/sections'
import { shareCards } from '@/db/schema/sharing/codes'
import { readSettings } from '@/portal/settings'
import { cardOf, cardPicture, type Card } from './card'

type Columns = 'hash' | 'widths' | 'focalX' | 'focalY'

/** The columns of `media`, or of an alias of it, that a card needs. */
export const cardPictureColumns = <T extends Record<Columns, AnyPgColumn>>({
  hash,
  widths,
  focalX,
  focalY,
}: T): Pick<T, Columns> => ({ hash, widths, focalX, focalY })

/** What the card of an article shows now; null for one that readers can't see. */
export async function readCard(db: Queryable, articleId: number): Promise<Card | null> {
  const chosen = alias(media, 'chosen')
  const [[row], { siteName }] = await Promise.all([
    db
      .select({
        title: visible.title,
        shareTitle: visible.shareTitle,
        section: sections.name,
        lead: cardPictureColumns(media),
        chosen: cardPictureColumns(chosen),
      })
      .from(visible)
      .innerJoin(sections, eq(sections.id, visible.sectionId))
      .leftJoin(media, eq(media.id, visible.leadId))
      .leftJoin(chosen, eq(chosen.id, visible.shareMediaId))
      .where(eq(visible.id, articleId)),
    readSettings(db),
  ])
  if (!row) return null
  const share = { title: row.shareTitle, picture: cardPicture(row.chosen ?? row.lead) }
  return cardOf({ title: row.title, section: { name: row.section }, share }, siteName)
}

/** Articles published or revised of late whose card was not drawn since, the newest first. */
export async function readUndrawn(db: Queryable, limit: number): Promise<number[]> {
  const changed = sql`coalesce(${visible.revisedAt}, ${visible.publishedAt})`
  const rows = await db
    .select({ id: visible.id })
    .from(visible)
    .leftJoin(shareCards, eq(shareCards.articleId, visible.id))
    .where(
      and(
        gt(visible.publishedAt, sql`now() - interval '3 days'`),
        or(isNull(shareCards.articleId), lt(shareCards.madeAt, changed)),
      ),
    )
    .orderBy(desc(visible.publishedAt))
    .limit(limit)
  return rows.map((it) => it.id)
}

export type Kept = { articleId: number; key: string }

/** Cards whose article readers can't see any longer. */
export const readOrphans = (db: Queryable): Promise<Kept[]> =>
  db
    .select({ articleId: shareCards.articleId, key: shareCards.key })
    .from(shareCards)
    .leftJoin(visible, eq(visible.id, shareCards.articleId))
    .where(isNull(visible.id))
    .limit(50)
