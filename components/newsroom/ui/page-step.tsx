import Link from 'next/link'
import { Icon, type IconName } from './icon'

/** A way to the page before or after; without an address it says that there is none. */
export function PageStep({ icon, label, href }: { icon: IconName; label: string; href: string | null }) {
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
