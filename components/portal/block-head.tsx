import { Fragment } from 'react'

type Props = {
  title: string
  /** Where the title leads. */
  href?: string
  /** Names the block: `aria-labelledby` of the section around it. */
  id?: string
  links?: { href: string; name: string }[]
}

/** The petal rule with a title, over every block. */
export function BlockHead({ title, href, id, links = [] }: Props) {
  return (
    <header className="block-head">
      <h2 className="block-head__title" id={id}>
        {href ? <a href={href}>{title}</a> : title}
      </h2>
      {links.length > 0 && (
        <p className="block-head__links">
          {links.map((it) => (
            <Fragment key={it.href}>
              <a href={it.href}>{it.name}</a>{' '}
            </Fragment>
          ))}
        </p>
      )}
    </header>
  )
}
