import type { ListItem } from '@/portal/listing'
import { headline } from '@/vietnamese/headline'
import { Kicker } from '../story/kicker'
import { Picture } from '../story/picture'
import { When } from '../story/when'

type Props = {
  item: ListItem
  /** The slug of the section whose page this is: not said again. */ within?: string
}

const sizes = '(min-width: 64rem) 14.25rem, 8.5rem'

/** One article of a day. */
export function Entry({ item, within }: Props) {
  const { section } = item
  return (
    <article className="entry story">
      <div className="entry__text">
        {section.slug !== within && <Kicker name={section.name} href={`/chuyen-muc/${section.slug}`} />}
        <h3 className="story__title">
          <a href={`/bai-viet/${item.slug}`}>{headline(item.title)}</a>
        </h3>
        <p className="story__sapo">{item.sapo}</p>
      </div>
      <When at={item.publishedAt} as="clock" />
      {item.picture && (
        <div className="pic">
          <Picture {...item.picture} sizes={sizes} />
        </div>
      )}
    </article>
  )
}
