/** A picture or file of the library, as far as a body needs it. */
export type BodyMedia = {
  id: number
  kind: 'image' | 'video' | 'audio' | 'file'
  /** Names the content: addresses made from it never change their meaning. */
  hash: string
  /** The file's name as readers get it, with its ending. */
  name: string
  mime: string
  bytes: number
  width: number | null
  height: number | null
  /** The point that a crop keeps, from 0 (left, top) to 1. */
  focalX: number
  focalY: number
  /** Widths in pixels of the variants that exist, each as WebP and JPEG. */
  widths: number[]
  /** Seconds. */
  duration: number | null
}

export type PictureFormat = 'webp' | 'jpg'

/** `/anh/{hash}/{width}.webp`: one variant of a picture. */
export const pictureAddress = (
  media: Pick<BodyMedia, 'hash'>,
  width: number,
  format: PictureFormat,
): string => `/anh/${segment(media.hash)}/${width}.${format}`

/** `/tep/{hash}/{name}`: a file as it was given. */
export const fileAddress = (media: Pick<BodyMedia, 'hash' | 'name'>): string =>
  `/tep/${segment(media.hash)}/${segment(media.name)}`

/** The JPEG nearest above a width (else the largest there is); the file itself while there are no variants. */
export function jpegAddress<M extends Pick<BodyMedia, 'hash' | 'name' | 'widths'>>(media: M, width: number) {
  const widths = [...media.widths].sort((a, b) => a - b)
  const best = widths.find((it) => it >= width) ?? widths.at(-1)
  return best === undefined ? fileAddress(media) : pictureAddress(media, best, 'jpg')
}

const segment = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, ''))
