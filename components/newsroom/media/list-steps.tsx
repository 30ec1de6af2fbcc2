import { PageStep } from '../ui/page-step'

type Props = {
  path: string
  query: string
  total: string
  next: string | null
  previous: string | null
}

/** How many there are, and where one goes on. */
export function ListSteps({ path, query, total, next, previous }: Props) {
  const to = (name: string, key: string | null) => key && `${path}?${query ? `${query}&` : ''}${name}=${key}`
  return (
    <footer className="list-foot">
      <nav className="pager" aria-label="Trang của danh sách">
        <span>{total}</span>
        <PageStep icon="left" label="Trang trước" href={to('truoc', previous)} />
        <PageStep icon="right" label="Trang sau" href={to('sau', next)} />
      </nav>
    </footer>
  )
}
