import { bytes } from '@/vietnamese/numbers'
import type { Attachment, Audio, Embed, Video } from '../blocks'
import { absolute } from '../href'
import { element, escape, single } from '../markup'
import { type BodyMedia, fileAddress, jpegAddress } from '../media'
import { isYouTubeId } from '../youtube'
import { captionHtml, shownPicture } from './figure'
import { type Pen, pictureOf } from './pen'

const POSTER_WIDTH = 800
const POSTER_SIZES = '(min-width: 64rem) 34rem, calc(100vw - 2rem)'

export function videoHtml(video: Video, pen: Pen): string {
  const media = ofKind('video', video.mediaId, pen)
  if (!media) return ''
  const poster = pictureOf(video.posterId, pen)
  const label = video.title || null
  const inner = pen.pictures
    ? poster && shownPicture(poster, '', POSTER_SIZES, pen)
    : element(
        'video',
        {
          controls: true,
          preload: 'none',
          poster: poster && jpegAddress(poster, POSTER_WIDTH),
          width: media.width,
          height: media.height,
          'aria-label': label,
        },
        single('source', { src: fileAddress(media), type: media.mime }) + fileLink(media, 'Tải video', pen),
      )
  const link = pen.pictures ? element('p', {}, fileLink(media, 'Xem video', pen)) : ''
  return filmFigure(`${inner ?? ''}${link}`, video)
}

/** Nothing is fetched from the other site here: the page's own script puts the player in when a reader asks. */
export function embedHtml(embed: Embed, pen: Pen): string {
  if (!isYouTubeId(embed.embedId)) return ''
  const poster = pictureOf(embed.posterId, pen)
  const play = 'Xem video trên YouTube'
  const link = {
    class: 'embed',
    href: `https://www.youtube.com/watch?v=${embed.embedId}`,
    'aria-label': embed.title ? `${play}: ${embed.title}` : null,
    'data-embed': pen.pictures ? null : `youtube:${embed.embedId}`,
    rel: 'noopener noreferrer',
  }
  const shown = poster ? shownPicture(poster, '', POSTER_SIZES, pen) : ''
  return filmFigure(element('a', link, shown + element('span', { class: 'embed__play' }, play)), embed)
}

const filmFigure = (inner: string, { title, caption, credit }: Video | Embed): string =>
  element('figure', { class: 'figure video' }, inner + captionHtml(title, caption, credit))

export function audioHtml(audio: Audio, pen: Pen): string {
  const media = ofKind('audio', audio.mediaId, pen)
  if (!media) return ''
  const player = pen.pictures
    ? element('p', {}, fileLink(media, 'Nghe tệp âm thanh', pen))
    : element(
        'audio',
        { controls: true, preload: 'none', 'aria-label': audio.title || null },
        single('source', { src: fileAddress(media), type: media.mime }) +
          fileLink(media, 'Tải tệp âm thanh', pen),
      )
  return element(
    'figure',
    { class: 'figure audio' },
    player + captionHtml(audio.title, audio.caption, audio.credit),
  )
}

export function attachmentHtml(attachment: Attachment, pen: Pen): string {
  const media = pen.media(attachment.mediaId)
  if (!media) return ''
  const facts = element('span', { class: 'meta' }, escape(`${formatOf(media)} · ${bytes(media.bytes)}`))
  const link = { href: addressFor(media, pen), download: true }
  return element(
    'p',
    { class: 'attachment' },
    element('a', link, `${escape(attachment.title || media.name)} ${facts}`),
  )
}

function ofKind(kind: BodyMedia['kind'], id: number, pen: Pen): BodyMedia | null {
  const media = pen.media(id)
  return media?.kind === kind ? media : null
}

const fileLink = (media: BodyMedia, words: string, pen: Pen): string =>
  element('a', { href: addressFor(media, pen) }, escape(words))

/** A plain copy is read away from the site, so it names the site. */
const addressFor = (media: BodyMedia, pen: Pen): string =>
  pen.pictures ? absolute(fileAddress(media), pen.siteUrl) : fileAddress(media)

/** `PDF`, from the name's ending. */
const formatOf = (media: BodyMedia): string =>
  /\.([a-z0-9]{1,5})$/i.exec(media.name)?.[1]?.toUpperCase() ?? 'Tệp'
