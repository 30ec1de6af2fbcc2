import { pictureAttributes } from '@/body/picture'
import { jpegAddress } from '@/body/media'
import type { Article } from '@/portal/article'

const sizes = '(min-width: 75rem) 49rem, (min-width: 64rem) 64vw, 100vw'

/** The picture over the article: fetched first, larger at a click. */
export function Lead({ lead }: { lead: NonNullable<Article['lead']> }) {
  const { media, alt, caption, credit } = lead
  const { source, img } = pictureAttributes(media, { alt, sizes, priority: true })
  return (
    <figure className="figure figure--lead" id="anh-1">
      <div className="pic">
        <a
          className="zoom"
          href={jpegAddress(media, Infinity)}
          data-zoom=""
          aria-label={alt ? undefined : 'Xem ảnh lớn'}
        >
          <picture>
            {source && <source {...source} />}
            <img {...img} />
          </picture>
        </a>
      </div>
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
