import { fileAddress, jpegAddress } from '@/body/media'
import type { media } from '@/db/schema/portal/media'
import { variantWidths } from '../pictures/sizes'

type Row = typeof media.$inferSelect

/** Pixels: wide enough for a picker and for the editor's page. */
const shownWidth = 800

/** What a picker and the editor need of a row. */
export const pickedFrom = (row: Row) => ({
  id: row.id,
  kind: row.kind,
  url: row.kind === 'image' ? jpegAddress(withVariants(row), shownWidth) : fileAddress(row),
  name: row.name,
  mime: row.mime,
  bytes: row.bytes,
  width: row.width,
  height: row.height,
  alt: row.alt,
  caption: row.caption,
  credit: row.credit,
  focalX: row.focalX,
  focalY: row.focalY,
  showsChild: row.showsChild,
  consentNote: row.consentNote,
})

/** While they are still made, the addresses that the variants will have. */
const withVariants = (row: Row): Row =>
  row.widths.length > 0 ? row : { ...row, widths: variantWidths(row.width ?? 1, row.height ?? 1) }
