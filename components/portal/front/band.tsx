import type { ListItem } from '@/portal/listing'
import { BlockHead } from '../block-head'
import { dense, densePhone } from '../story/sizes'
import { Story } from '../story/story'

type Props = {
  items: ListItem[]
  /** The section of pictures, if there is one. */ section: {
    slug: string
    name: string
    children: { slug: string; name: string }[]
  } | null
}

/** The first over the width of a phone, half of a desktop; the small ones two in a row, then four. */
const large = `${dense}, (min-width: 75rem) 36rem, (min-width: 64rem) 47vw, 100vw`
const little = `${densePhone} 28vw, (min-width: 64rem) 18rem, 46vw`

/** Photo stories, films and graphics, on deep water. */
export function Band({ items, section }: Props) {
  const address = (slug: string) => `/chuyen-muc/${slug}`
  return (
    <section className="band" aria-labelledby="anh-video">
      <div className="wrap">
        <BlockHead
          title={section?.name ?? 'Ảnh và video'}
          href={section ? address(section.slug) : undefined}
          id="anh-video"
          links={section?.children.slice(0, 3).map((it) => ({ href: address(it.slug), name: it.name }))}
        />
        <div className="band__grid">
          {items.map((it, at) => (
            <Story
              key={it.id}
              item={it}
              look="stack"
              small={at > 0}
              kicker={kindOf(it)}
              sapo={at === 0}
              sizes={at === 0 ? large : little}
            />
          ))}
        </div>
      </div>
    </section>
  )
}

/** `12 ảnh`, `Video · 3:12`, `Đồ họa` */
function kindOf({ genre, pictureCount, hasVideo, videoSeconds, section }: ListItem): {
  name: string
  href: string
} {
  const href = `/chuyen-muc/${section.slug}`
  if (genre === 'photo') return { href, name: pictureCount > 1 ? `${pictureCount} ảnh` : 'Ảnh' }
  if (genre === 'infographic') return { href, name: 'Đồ họa' }
  return { href, name: hasVideo && videoSeconds ? `Video · ${minutes(videoSeconds)}` : 'Video' }
}

const minutes = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
