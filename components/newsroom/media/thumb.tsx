import { Icon, type IconName } from '../ui/icon'
import type { PickedMedia } from './picked'

const icons: Record<PickedMedia['kind'], IconName> = {
  image: 'image',
  video: 'video',
  audio: 'sound',
  file: 'clip',
}

type Props = { media: Pick<PickedMedia, 'kind' | 'url' | 'name' | 'focalX' | 'focalY'> }

/** A small picture of a medium; its words stand beside it. */
export function Thumb({ media }: Props) {
  if (media.kind !== 'image')
    return (
      <span className="thumb no-picture">
        <Icon name={icons[media.kind]} />
        <small>{media.name.split('.').at(-1)?.toUpperCase()}</small>
      </span>
    )
  const objectPosition = `${media.focalX * 100}% ${media.focalY * 100}%`
  return (
    // eslint-disable-next-line @next/next/no-img-element -- the library's own variants
    <img
      className="thumb"
      src={media.url}
      alt=""
      loading="lazy"
      decoding="async"
      style={{ objectPosition }}
    />
  )
}
