import { bytes } from '@/vietnamese/numbers'
import { Icon } from '../ui/icon'
import type { PickedMedia } from './picked'

/** A film or a sound to be played, a document to be opened. */
export function MediumShow({ media }: { media: PickedMedia }) {
  if (media.kind === 'video')
    return (
      <video className="medium-show" src={media.url} controls preload="metadata" aria-label={media.name} />
    )
  if (media.kind === 'audio')
    return (
      <audio className="medium-show" src={media.url} controls preload="metadata" aria-label={media.name} />
    )
  return (
    <p>
      <a className="with-icon" href={media.url} download>
        <Icon name="clip" />
        Tải về xem ({bytes(media.bytes)})
      </a>
    </p>
  )
}
