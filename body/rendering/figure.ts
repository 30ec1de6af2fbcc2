import type { Figure, Gallery, Picture } from '../blocks'
import { element, escape, single } from '../markup'
import { type BodyMedia, jpegAddress } from '../media'
import { pictureHtml } from '../picture'
import { type Pen, pictureOf } from './pen'

/** As wide as the stylesheet sets them: the measure, the eight columns of the article, half the measure. */
const SIZES = {
  normal: '(min-width: 64rem) 34rem, calc(100vw - 2rem)',
  wide: '(min-width: 75rem) 48rem, (min-width: 64rem) 64vw, calc(100vw - 2rem)',
  gallery: '(min-width: 64rem) 17rem, (min-width: 40rem) 50vw, calc(100vw - 2rem)',
}

export const figureHtml = (figure: Figure, pen: Pen): string =>
  pictureFigure(figure, figure.size === 'wide' ? 'figure figure--wide' : 'figure', SIZES[figure.size], pen)

export function galleryHtml(gallery: Gallery, pen: Pen): string {
  const figures = gallery.items.map((item) => pictureFigure(item, 'figure', SIZES.gallery, pen)).join('')
  return figures && element('div', { class: 'gallery' }, figures)
}

function pictureFigure(picture: Picture, className: string, sizes: string, pen: Pen): string {
  const media = pictureOf(picture.mediaId, pen)
  if (!media) return ''
  const shown = shownPicture(media, picture.alt, sizes, pen)
  const label = picture.alt ? null : 'Xem ảnh lớn'
  const largest = jpegAddress(media, Infinity)
  const linked = element('a', { class: 'zoom', href: largest, 'aria-label': label, 'data-zoom': true }, shown)
  const pic = element('div', { class: 'pic' }, pen.pictures ? shown : linked)
  return element('figure', { class: className }, pic + captionHtml('', picture.caption, picture.credit))
}

/** The picture alone: with its variants on the page, as one `<img>` in the plain copy. */
export function shownPicture(media: BodyMedia, alt: string, sizes: string, pen: Pen): string {
  if (!pen.pictures) return pictureHtml(media, { alt, sizes, lazy: true })
  const { width, height } = media
  return single('img', { alt, loading: 'lazy', src: pen.pictures(media), width, height })
}

export function captionHtml(title: string, caption: string, credit: string): string {
  const words = [
    title && element('strong', {}, escape(title)),
    escape(caption),
    credit && element('span', { class: 'credit' }, escape(credit)),
  ].filter(Boolean)
  return words.length > 0 ? element('figcaption', {}, words.join(' ')) : ''
}
