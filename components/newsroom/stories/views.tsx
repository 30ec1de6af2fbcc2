import Link from 'next/link'
import { countedTo, views, type SavedFilter, type View } from '@/newsroom/stories/listing/filter'
import { number } from '@/vietnamese/numbers'

type Props = {
  current: View | null
  counts: Record<View, number>
  own: SavedFilter[]
  /** The query of the address, as a saved filter keeps it. */
  query: string
  /** The view whose stories wait for this person. */
  urgent: View | null
}

/** The saved filters, everybody's and one's own, each with how many it finds. */
export function Views({ current, counts, own, query, urgent }: Props) {
  return (
    <nav className="views" aria-label="Bộ lọc đã lưu">
      {(Object.keys(views) as View[]).map((view) => (
        <Link
          key={view}
          href={view === 'tat-ca' ? '/admin/bai-viet' : `/admin/bai-viet?loc=${view}`}
          aria-current={view === current ? 'page' : undefined}
        >
          {views[view].label}{' '}
          <span className={view === urgent && counts[view] > 0 ? 'count needs-you' : 'count'}>
            {number(counts[view])}
          </span>
        </Link>
      ))}
      {own.map((it, n) => (
        <Link
          key={it.id}
          href={`/admin/bai-viet?${it.query}`}
          className={n === 0 ? 'own' : undefined}
          aria-current={it.query === query ? 'page' : undefined}
        >
          {it.name} <span className="count">{it.count > countedTo ? `${countedTo}+` : it.count}</span>
        </Link>
      ))}
    </nav>
  )
}
