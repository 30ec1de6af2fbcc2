import { pictureAddress } from '@/body/media'
import { eq, inArray } from 'drizzle-orm'
import type { Queryable } from '@/db/client'
import { visibleArticles as visible } from '@/db/schema/portal/articles'
import { media } from '@/db/schema/portal/media'
import { sections } from '@/db/schema/portal/sections'
import { codes } from '@/db/schema/sharing/codes'
import { env } from '@/env'
import { readSettings } from '@/portal/settings'
import { inClear, shortUrl } from '@/sharing/address'
import type { Poster } from '@/sharing/print/poster'
import { qrPath } from '@/sharing/print/qr-path'
import type { Label } from '@/sharing/print/sheet'
import { shortDate } from '@/vietnamese/dates'
import { readSubject, subjectOf } from './subject'

/** What stands on the label of each code, in the order that was asked for. Unknown codes are left out. */
export async function readLabels(db: Queryable, asked: string[]): Promise<Label[]> {
  if (asked.length === 0) return []
  const [rows, { siteName }] = await Promise.all([
    db.select().from(codes).where(inArray(codes.code, asked)),
    readSettings(db),
  ])
  const subjects = await Promise.all(rows.map((row) => readSubject(db, subjectOf(row))))
  const labels = new Map(
    rows.map((row, n) => {
      const url = shortUrl(env().SITE_URL, row.code)
      const label: Label = {
        title: subjects[n]?.title ?? '',
        address: inClear(url),
        issued: `Cấp ${shortDate(row.issuedAt)}`,
        place: [row.place, row.ward].filter(Boolean).join(', '),
        site: siteName,
        code: qrPath(url),
      }
      return [row.code, label]
    }),
  )
  return asked.flatMap((code) => labels.get(code) ?? [])
}

export type PosterData = Poster & {
  file: { hash: string; width: number; focalX: number; focalY: number } | null
}

/** What stands on the poster of each code; none where one of them is unknown. An article's alone has a sapo and a picture. */
export async function readPosters(db: Queryable, asked: string[]): Promise<PosterData[]> {
  const labels = await readLabels(db, asked)
  if (labels.length < asked.length) return []
  const rows = await db
    .select({
      code: codes.code,
      title: visible.title,
      sapo: visible.sapo,
      section: sections.name,
      credit: visible.leadCredit,
      hash: media.hash,
      widths: media.widths,
      focalX: media.focalX,
      focalY: media.focalY,
    })
    .from(codes)
    .innerJoin(visible, eq(visible.id, codes.articleId))
    .innerJoin(sections, eq(sections.id, visible.sectionId))
    .leftJoin(media, eq(media.id, visible.leadId))
    .where(inArray(codes.code, asked))
  return labels.map((label, n) => {
    const row = rows.find((it) => it.code === asked[n])
    if (!row) return { ...label, sapo: '', section: 'Quét để mở', picture: null, file: null }
    const width = row.widths?.at(-1)
    const { title, sapo, section, credit, hash } = row
    const file = hash && width ? { hash, width, focalX: row.focalX ?? 0.5, focalY: row.focalY ?? 0.5 } : null
    const picture = file && { src: pictureAddress(file, file.width, 'jpg'), credit }
    return { ...label, title, sapo, section, picture, file }
  })
}
