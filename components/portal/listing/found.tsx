import type { Piece } from '@/portal/search/highlight'
import type { Hit } from '@/portal/search/search'
import { Kicker } from '../story/kicker'
import { Picture } from '../story/picture'
import { When } from '../story/when'

/** One search result, with what was asked for marked. */
export function Found({ hit: { item, title, sapo, excerpt } }: { hit: Hit }) {
  return (
    <article className="entry story found">
      <div className="entry__text">
        <Kicker name={item.section.name} href={`/chuyen-muc/${item.section.slug}`} />
        <h2 className="story__title">
          <a href={`/bai-viet/${item.slug}`}>
            <Marked pieces={title} />
          </a>
        </h2>
        <p className="story__sapo">
          <Marked pieces={excerpt ?? sapo} />
        </p>
      </div>
      <When at={item.publishedAt} as="short" />
      {item.picture && (
        <div className="pic">
          <Picture {...item.picture} sizes="(min-width: 64rem) 14.25rem, 8.5rem" />
        </div>
      )}
    </article>
  )
}

function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map((it, at) => (it.hit ? <mark key={at}>{it.text}</mark> : it.text))
}
