import type { ListItem } from '@/portal/listing'
import { headline } from '@/vietnamese/headline'

/** Titles in the order in which they were read most. */
export function Ranked({ items, large = false }: { items: ListItem[]; large?: boolean }) {
  return (
    <ol className={large ? 'ranked ranked--large' : 'ranked'}>
      {items.map((it) => (
        <li key={it.id}>
          <a href={`/bai-viet/${it.slug}`}>{headline(it.title)}</a>
        </li>
      ))}
    </ol>
  )
}
