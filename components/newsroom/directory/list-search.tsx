import Link from 'next/link'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'

type Asked = { words: string; page: number }

/** Finds rows by name, without script too. `/` leads here. */
export function ListSearch({ label, words }: { label: string; words: string }) {
  return (
    <form className="filters" role="search" method="get">
      <span className="search">
        <Icon name="search" />
        <input
          className="field"
          type="search"
          name="tim"
          defaultValue={words}
          placeholder={`${label}…`}
          aria-label={label}
          data-search=""
        />
        <kbd>/</kbd>
      </span>
      <Button type="submit">Tìm</Button>
    </form>
  )
}

/** Other parts of a long list; nothing where there is but one. */
export function ListPager({ href, asked, more }: { href: string; asked: Asked; more: boolean }) {
  if (asked.page === 1 && !more) return null
  const to = (page: number) => {
    const query = new URLSearchParams({ ...(asked.words && { tim: asked.words }), trang: String(page) })
    return `${href}?${query.toString()}`
  }
  return (
    <nav className="list-foot" aria-label="Các trang của danh sách">
      <span>Trang {asked.page}</span>
      <span className="pager">
        {asked.page > 1 && (
          <Link className="button" href={to(asked.page - 1)} prefetch={false}>
            Trang trước
          </Link>
        )}
        {more && (
          <Link className="button" href={to(asked.page + 1)} prefetch={false}>
            Trang sau
          </Link>
        )}
      </span>
    </nav>
  )
}
