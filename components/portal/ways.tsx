type Props = { ways: { href: string; name: string }[]; /** The address of this page. */ current?: string }

/** Links one under the other. */
export function Ways({ ways, current }: Props) {
  return (
    <ul className="ways">
      {ways.map((it) => (
        <li key={it.href}>
          <a href={it.href} aria-current={it.href === current ? 'page' : undefined}>
            {it.name}
          </a>
        </li>
      ))}
    </ul>
  )
}
