import type { BodyMedia } from '../media'

/** What one rendering knows while it writes. */
export type Pen = {
  media: (id: number) => BodyMedia | undefined
  siteUrl: string
  /** The plain copy's pictures; null when the page itself is written. */
  pictures: ((media: BodyMedia) => string) | null
  /** The printed number of each link, by its full address. */
  notes: ReadonlyMap<string, number>
  /** The anchors given so far. */
  anchors: Set<string>
}

/** A picture of the library, or nothing if it isn't there or is no picture. */
export function pictureOf(id: number | null, pen: Pen): BodyMedia | null {
  const media = id === null ? undefined : pen.media(id)
  return media?.kind === 'image' ? media : null
}
