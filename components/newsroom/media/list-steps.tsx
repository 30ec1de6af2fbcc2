import Link from 'next/link'
import { Icon, type IconName } from '../ui/icon'

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
        <Step icon="left" label="Trang trước" href={to('truoc', previous)} />
        <Step icon="right" label="Trang sau" href={to('sau', next)} />
      </nav>
    </footer>
  )
}

function Step({ icon, label, href }: { icon: IconName; label: string; href: string | null }) {
  if (!href)
    return (
      <span className="button only-icon" role="link" aria-disabled="true" aria-label={label}>
        <Icon name={icon} />
      </span>
    )
  return (
    <Link className="button only-icon" href={href} aria-label={label} title={label}>
      <Icon name={icon} />
    </Link>
  )
}
