import type { Picture } from '@/body/blocks'
import type { TiptapNode } from '@/body/tiptap'
import type { PickedMedia } from '../../../media/picked'

/** A picture of the library in use, with the words that the library knows. */
export const asPicture = ({ id, alt, caption, credit }: PickedMedia): Picture => ({
  mediaId: id,
  alt,
  caption,
  credit,
})

const title = (name: string): string =>
  name
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim()

/** The block that shows a medium of the library. */
export function asBlock(media: PickedMedia): TiptapNode {
  const { id: mediaId, kind, name, caption, credit } = media
  if (kind === 'image') return { type: 'figure', attrs: { ...asPicture(media), size: 'normal' } }
  if (kind === 'file') return { type: 'attachment', attrs: { mediaId, title: title(name) } }
  return { type: kind, attrs: { mediaId, title: '', caption, credit } }
}

const YOUTUBE =
  /^(?:https?:\/\/)?(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#\s]*&)?v=|embed\/|shorts\/|live\/)|youtu\.be\/)([A-Za-z0-9_-]{11})(?:[?&#/].*)?$/

/** The id of a film in an address of YouTube, in any of its forms; null for other addresses. */
export const youtubeIdIn = (address: string): string | null => YOUTUBE.exec(address.trim())?.[1] ?? null

export const asEmbed = (embedId: string): TiptapNode => ({
  type: 'video',
  attrs: { provider: 'youtube', embedId, title: '', caption: '', credit: '', posterId: null },
})
