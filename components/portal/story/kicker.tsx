/** The red line over a title: the section, or what kind of story it is. */
export function Kicker({ name, href }: { name: string; href?: string }) {
  return <p className="kicker">{href ? <a href={href}>{name}</a> : name}</p>
}
