import { and, eq } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { media } from '@/db/schema/portal/media'
import { sections } from '@/db/schema/portal/sections'
import { readSettings } from '@/portal/settings'
import { cardPicture, type Card } from '@/sharing/cards/card'
import { cardPictureColumns } from '@/sharing/cards/read'

/** What a card is made of while its story is being written. */
export type CardDraft = { title: string; sectionId: number | null; mediaId: number | null }

/** The card that a story would have if it came out as it is now. */
export async function readCardDraft(db: Queryable, draft: CardDraft): Promise<Card> {
  const [[section], [picture], { siteName }] = await Promise.all([
    db
      .select({ name: sections.name })
      .from(sections)
      .where(eq(sections.id, draft.sectionId ?? 0)),
    db
      .select(cardPictureColumns(media))
      .from(media)
      .where(and(eq(media.id, draft.mediaId ?? 0), eq(media.kind, 'image'))),
    readSettings(db),
  ])
  return {
    title: draft.title,
    section: section?.name ?? '',
    site: siteName,
    picture: cardPicture(picture ?? null),
  }
}
