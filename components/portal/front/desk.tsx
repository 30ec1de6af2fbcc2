import type { FrontBlock } from '@/portal/front/arrange'
import { BlockHead } from '../block-head'
import { Recent } from '../story/recent'
import { Story } from '../story/story'

type Props = { block: FrontBlock; now: Date }

/** One section on the front page: a picture and a few titles. It lays itself out by its own width. */
export function Desk({ block: { section, first, titles }, now }: Props) {
  const address = (slug: string) => `/chuyen-muc/${slug}`
  const id = `muc-${section.slug}`
  return (
    <section className="desk__col" aria-labelledby={id}>
      <BlockHead
        title={section.name}
        href={address(section.slug)}
        id={id}
        links={section.children.slice(0, 3).map((it) => ({ href: address(it.slug), name: it.name }))}
      />
      <div className="desk__body">
        <Story item={first} look={first.picture ? 'stack' : 'text'} sapo />
        <div className="story__list">
          {titles.map((it) => (
            <Story key={it.id} item={it} look="text" small meta={<Recent at={it.publishedAt} now={now} />} />
          ))}
        </div>
      </div>
    </section>
  )
}
