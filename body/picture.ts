import { element, single } from './markup'
import { type BodyMedia, jpegAddress, pictureAddress, type PictureFormat } from './media'

export type PictureOptions = {
  alt: string
  /** How wide the picture stands, as the `sizes` attribute takes it. */
  sizes: string
  /** Below the fold: fetched when the reader comes near. */
  lazy?: boolean
  /** The page's main picture: fetched first. */
  priority?: boolean
  className?: string
}

export type PictureAttributes = {
  source: { type: 'image/webp'; srcSet: string; sizes: string } | null
  img: {
    className?: string
    alt: string
    loading: 'lazy' | 'eager'
    decoding: 'async' | 'sync'
    fetchPriority?: 'high'
    sizes?: string
    srcSet?: string
    src: string
    width?: number
    height?: number
    style?: { objectPosition: string }
  }
}

const FALLBACK_WIDTH = 800

/** What a `<picture>` needs, named as React names it. While there are no variants, the file itself is shown. */
export function pictureAttributes(media: BodyMedia, options: PictureOptions): PictureAttributes {
  const { alt, sizes, lazy = false, priority = false, className } = options
  const hasVariants = media.widths.length > 0
  return {
    source: hasVariants ? { type: 'image/webp', srcSet: srcSet(media, 'webp'), sizes } : null,
    img: {
      ...(className && { className }),
      alt,
      loading: lazy && !priority ? 'lazy' : 'eager',
      /* The main picture is part of the first frame that shows it, not of one after. */
      decoding: priority ? 'sync' : 'async',
      ...(priority && { fetchPriority: 'high' }),
      ...(hasVariants && { sizes, srcSet: srcSet(media, 'jpg') }),
      src: jpegAddress(media, FALLBACK_WIDTH),
      ...(media.width !== null && media.height !== null && { width: media.width, height: media.height }),
      ...(!isCentred(media) && { style: { objectPosition: focalPoint(media) } }),
    },
  }
}

/** The same as HTML. */
export function pictureHtml(media: BodyMedia, options: PictureOptions): string {
  const { source, img } = pictureAttributes(media, options)
  const { className, srcSet: srcset, fetchPriority: fetchpriority, style, src, width, height, ...rest } = img
  const position = style && `object-position:${style.objectPosition}`
  const image = single('img', {
    class: className,
    ...rest,
    fetchpriority,
    srcset,
    src,
    width,
    height,
    style: position,
  })
  const webp = source
    ? single('source', { type: source.type, srcset: source.srcSet, sizes: source.sizes })
    : ''
  return element('picture', {}, webp + image)
}

const srcSet = (media: BodyMedia, format: PictureFormat): string =>
  media.widths.map((width) => `${pictureAddress(media, width, format)} ${width}w`).join(', ')

const percent = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`

const focalPoint = ({ focalX, focalY }: BodyMedia): string => `${percent(focalX)} ${percent(focalY)}`

/** The centre is where browsers crop anyway. */
const isCentred = (media: BodyMedia): boolean => focalPoint(media) === '50% 50%'
