import { env } from '@/env'
import { breadcrumbs } from '@/portal/structured/graph'
import { JsonLd } from './json-ld'

/** From the front page down; the last one, without an address, is this page. */
export function Crumbs({ trail }: { trail: { name: string; href?: string }[] }) {
  return (
    <nav className="crumbs" aria-label="Đường dẫn">
      <ol>
        {[{ name: 'Trang chủ', href: '/' }, ...trail].map((it) => (
          <li key={it.name} aria-current={it.href ? undefined : 'page'}>
            {it.href ? <a href={it.href}>{it.name}</a> : it.name}
          </li>
        ))}
      </ol>
      <JsonLd things={[breadcrumbs(env().SITE_URL, trail)]} />
    </nav>
  )
}
