import { Fragment } from 'react'

type Props = { label: string; ways: { href: string; name: string; current?: boolean }[] }

/** Links in a row; the spaces between are for those who read it as text. */
export function Subnav({ label, ways }: Props) {
  return (
    <nav className="subnav" aria-label={label}>
      {ways.map((it) => (
        <Fragment key={it.href}>
          <a href={it.href} aria-current={it.current ? 'page' : undefined}>
            {it.name}
          </a>{' '}
        </Fragment>
      ))}
    </nav>
  )
}
