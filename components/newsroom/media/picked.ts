/** A picture, film, sound or document of the library, as pickers give it. */
export type PickedMedia = {
  id: number
  kind: 'image' | 'video' | 'audio' | 'file'
  /** Of a picture a variant that shows well; of everything else the file itself. */
  url: string
  name: string
  mime: string
  bytes: number
  width: number | null
  height: number | null
  alt: string
  caption: string
  credit: string
  /** The point that a crop keeps, from 0 (left, top) to 1. */
  focalX: number
  focalY: number
  showsChild: boolean
  consentNote: string
}

/** What `GET /api/admin/media` answers. */
export type MediaListing = { items: PickedMedia[]; next: string | null }

/** What somebody asks the picker for; one medium unless `many`. */
export type Wanted = { kind: PickedMedia['kind']; many?: boolean }
