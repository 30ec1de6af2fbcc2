import type { Attachment, Audio, Embed, Figure, Gallery, Picture, Video } from '../blocks'
import { isYouTubeId } from '../youtube'
import { Attributes, type Node } from './node'
import type { Report } from './report'

export function parseFigure(node: Node, report: Report): Figure | null {
  const attrs = Attributes.of(node, report)
  const picture = parsePicture(attrs)
  return picture === null
    ? null
    : { kind: 'figure', ...picture, size: attrs.choice('size', ['normal', 'wide'], 'normal') }
}

export function parseGallery(node: Node, report: Report): Gallery {
  const items = Attributes.of(node, report).entries('items')
  return { kind: 'gallery', items: items.flatMap((item) => parsePicture(item) ?? []) }
}

function parsePicture(attrs: Attributes): Picture | null {
  const mediaId = attrs.id('mediaId')
  const words = { alt: attrs.text('alt'), caption: attrs.text('caption'), credit: attrs.text('credit') }
  return mediaId === null ? null : { mediaId, ...words }
}

/** A film of our own has `mediaId`, one of another site `provider` and `embedId`. */
export function parseFilm(node: Node, report: Report): Video | Embed | null {
  const attrs = Attributes.of(node, report)
  const film = { title: attrs.text('title'), caption: attrs.text('caption'), credit: attrs.text('credit') }
  const posterId = attrs.optionalId('posterId')
  if (!attrs.has('provider')) {
    const mediaId = attrs.id('mediaId')
    return mediaId === null ? null : { kind: 'video', mediaId, ...film, posterId }
  }
  const provider = attrs.choice('provider', ['youtube'], 'youtube')
  const embedId = attrs.text('embedId')
  if (!isYouTubeId(embedId)) return attrs.wrong('embedId', 'không phải là mã của một video YouTube')
  return { kind: 'embed', provider, embedId, ...film, posterId }
}

export function parseAudio(node: Node, report: Report): Audio | null {
  const attrs = Attributes.of(node, report)
  const mediaId = attrs.id('mediaId')
  const words = { title: attrs.text('title'), caption: attrs.text('caption'), credit: attrs.text('credit') }
  return mediaId === null ? null : { kind: 'audio', mediaId, ...words }
}

export function parseAttachment(node: Node, report: Report): Attachment | null {
  const attrs = Attributes.of(node, report)
  const mediaId = attrs.id('mediaId')
  return mediaId === null ? null : { kind: 'attachment', mediaId, title: attrs.text('title') }
}
