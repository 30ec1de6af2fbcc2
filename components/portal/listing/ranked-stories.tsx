import type { ListItem } from '@/portal/listing'
import { Story } from '../story/story'
import { When } from '../story/when'

/** The ranking with sections, dates and pictures, for its own page. */
export function RankedStories({ items }: { items: ListItem[] }) {
  return (
    <ol className="ranked-stories">
      {items.map((it) => (
        <li key={it.id}>
          <Story
            item={it}
            look={it.picture ? 'row' : 'text'}
            sizes="8.5rem"
            kicker="section"
            meta={<When at={it.publishedAt} as="exact" />}
          />
        </li>
      ))}
    </ol>
  )
}
