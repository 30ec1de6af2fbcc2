import { Icon } from './icon'

/** The way on, under a block. */
export function More({ href, name }: { href: string; name: string }) {
  return (
    <a className="more" href={href}>
      {name} <Icon name="next" />
    </a>
  )
}
