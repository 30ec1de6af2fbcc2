import Link from 'next/link'
import { kinds, writeMediaFilter, type MediaFilter } from '@/newsroom/media/library/filter'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'

type Kind = keyof typeof kinds

/** What to look for: a plain form, so that every choice is an address. */
export function LibraryFilters({ filter }: { filter: MediaFilter }) {
  const to = (kind: Kind | null) => {
    const query = writeMediaFilter({ ...filter, kind })
    return query ? `/admin/thu-vien?${query}` : '/admin/thu-vien'
  }
  const isNarrow = Boolean(filter.words || filter.from || filter.to)
  return (
    <>
      <nav className="views" aria-label="Loại tệp">
        <Link href={to(null)} aria-current={filter.kind === null ? 'page' : undefined}>
          Tất cả
        </Link>
        {(Object.keys(kinds) as Kind[]).map((kind) => (
          <Link key={kind} href={to(kind)} aria-current={filter.kind === kind ? 'page' : undefined}>
            {kinds[kind]}
          </Link>
        ))}
      </nav>
      <form
        className="filters is-short"
        role="search"
        action="/admin/thu-vien"
        key={writeMediaFilter(filter)}
      >
        <span className="search">
          <Icon name="search" />
          <input
            className="field"
            type="search"
            name="q"
            aria-label="Tìm theo tên tệp, mô tả, chú thích, nguồn"
            placeholder="Tên tệp, chú thích, nguồn…"
            defaultValue={filter.words}
            maxLength={200}
            data-search=""
          />
          <kbd>/</kbd>
        </span>
        {filter.kind && <input type="hidden" name="loai" value={filter.kind} />}
        <label className="day-field">
          Từ <input className="field" type="date" name="tu" defaultValue={filter.from ?? ''} />
        </label>
        <label className="day-field">
          đến <input className="field" type="date" name="den" defaultValue={filter.to ?? ''} />
        </label>
        <Button type="submit">Lọc</Button>
        {isNarrow && (
          <Link
            className="button quiet"
            href={filter.kind ? `/admin/thu-vien?loai=${filter.kind}` : '/admin/thu-vien'}
          >
            Bỏ lọc
          </Link>
        )}
      </form>
    </>
  )
}
