import type { BodyMedia } from '@/body/media'
import { pictureAttributes } from '@/body/picture'

type Props = {
  media: BodyMedia
  alt: string
  /** How wide it stands, as the `sizes` attribute takes it. */
  sizes: string
  /** The page's main picture is fetched first, all others when the reader comes near. */
  first?: boolean
}

export function Picture({ media, alt, sizes, first = false }: Props) {
  const { source, img } = pictureAttributes(media, { alt, sizes, lazy: !first, priority: first })
  return (
    <picture>
      {source && <source {...source} />}
      <img {...img} />
    </picture>
  )
}
