import { inArray } from 'drizzle-orm'
import { jpegAddress } from '@/body/media'
import type { Queryable } from '@/db/client'
import { bodyMediaColumns } from '@/db/media'
import { media } from '@/db/schema/portal/media'

/** What the editor shows of each picture and file of a story, by id. */
export async function readPickedMedia(db: Queryable, ids: number[]) {
  if (ids.length === 0) return {}
  const rows = await db
    .select({
      ...bodyMediaColumns,
      alt: media.alt,
      caption: media.caption,
      credit: media.credit,
      showsChild: media.showsChild,
      consentNote: media.consentNote,
    })
    .from(media)
    .where(inArray(media.id, ids))
  return Object.fromEntries(
    rows.map(({ hash, widths, duration, ...row }) => [
      row.id,
      { ...row, url: jpegAddress({ ...row, hash, widths, duration }, 1200) },
    ]),
  )
}

export type DeskMedia = Awaited<ReturnType<typeof readPickedMedia>>
