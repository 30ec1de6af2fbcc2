/** Links one under the other. */
export function Ways({ ways }: { ways: { href: string; name: string }[] }) {
  return (
    <ul className="ways">
      {ways.map((it) => (
        <li key={it.href}>
          <a href={it.href}>{it.name}</a>
        </li>
      ))}
    </ul>
  )
}
