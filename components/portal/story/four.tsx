import type { ListItem } from '@/portal/listing'
import { Story } from './story'
import { When } from './when'

/** The first four of a list in a row: what a page offers where nothing else is left to read. */
export function FourStories({ items }: { items: ListItem[] }) {
  return (
    <div className="in-four">
      {items.slice(0, 4).map((it) => (
        <Story
          key={it.id}
          item={it}
          look="stack"
          small
          thumb
          kicker="section"
          meta={<When at={it.publishedAt} as="exact" />}
        />
      ))}
    </div>
  )
}
