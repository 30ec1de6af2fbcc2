import type { Utility } from '@/portal/site'

/** "Tiện ích thông tin": what staff put beside the news. */
export function Utilities({ utilities }: { utilities: Utility[] }) {
  return (
    <ul className="utilities">
      {utilities.map((it) => (
        <li key={`${it.title} ${it.href}`}>
          <a href={it.href}>
            {it.title} {it.note && <span className="meta">{it.note}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
