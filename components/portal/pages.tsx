import { Fragment } from 'react'
import { Icon } from './icon'

type Props = {
  page: number
  pages: number
  /** Address of a numbered page. */
  href: (page: number) => string
  /** Where it goes on after the last page. */
  beyond?: { href: string; name: string }
}

/** Numbered pages as real links. */
export function Pages({ page, pages, href, beyond }: Props) {
  if (pages < 2 && !beyond) return null
  const on = page < pages ? { href: href(page + 1), name: 'Trang sau' } : beyond
  return (
    <nav className="pages" aria-label="Trang">
      {page > 1 && (
        <a className="prev" href={href(page - 1)} rel="prev">
          <Icon name="back" /> <span>Trang trước</span>
        </a>
      )}
      {shown(page, pages).map((it, at) =>
        it === null ? (
          <span key={`gap-${at}`}>…</span>
        ) : (
          <Fragment key={it}>
            {' '}
            <a href={href(it)} aria-current={it === page ? 'page' : undefined} aria-label={`Trang ${it}`}>
              {it}
            </a>{' '}
          </Fragment>
        ),
      )}
      {on && (
        <a className="next" href={on.href} rel={page < pages ? 'next' : undefined}>
          <span>{on.name}</span> <Icon name="next" />
        </a>
      )}
    </nav>
  )
}

/** First, last, this one and its neighbours; null where some are left out. */
export function shown(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((it) => it >= 1 && it <= pages)
  const numbers = [...new Set(near)].sort((a, b) => a - b)
  return numbers.flatMap((it, at) => {
    const gap = it - (numbers[at - 1] ?? 0) - 1
    return gap === 0 ? [it] : gap === 1 ? [it - 1, it] : [null, it]
  })
}
