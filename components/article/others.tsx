import { BlockHead } from '@/components/portal/block-head'
import { dense } from '@/components/portal/story/sizes'
import { Story } from '@/components/portal/story/story'
import { When } from '@/components/portal/story/when'
import type { ListItem } from '@/portal/listing'

const wide = `${dense}, (min-width: 64rem) 18rem, 100vw`

/** "Tin liên quan": the first with its picture. */
export function Related({ items }: { items: ListItem[] }) {
  if (items.length === 0) return null
  return (
    <section className="side__stick" aria-labelledby="tin-lien-quan">
      <BlockHead title="Tin liên quan" id="tin-lien-quan" />
      {items.map((it, at) => (
        <Story
          key={it.id}
          item={it}
          look={at === 0 && it.picture ? 'stack' : 'text'}
          small={at > 0}
          sizes={wide}
          meta={<When at={it.publishedAt} as="day" />}
        />
      ))}
    </section>
  )
}

/** "Tin khác": newer and older ones of the same section. */
export function Others({ items, section }: { items: ListItem[]; section: { name: string; href: string } }) {
  if (items.length === 0) return null
  return (
    <section className="others" aria-labelledby="tin-khac">
      <BlockHead
        title="Tin khác"
        id="tin-khac"
        links={[{ href: section.href, name: `Xem tất cả ${section.name}` }]}
      />
      <div className="others__grid">
        {items.map((it) => (
          <Story key={it.id} item={it} look="stack" small thumb meta={<When at={it.publishedAt} />} />
        ))}
      </div>
    </section>
  )
}
