import type { Utility } from '@/portal/site'

/** What a citizen needs today, on sand. */
export function Today({ utilities }: { utilities: Utility[] }) {
  return (
    <section className="today" aria-labelledby="can-biet">
      <div className="wrap">
        <h2 className="today__title" id="can-biet">
          Cần biết hôm nay
        </h2>
        <ul className="today__list">
          {utilities.map((it) => (
            <li className="today__item" key={`${it.title} ${it.href}`}>
              <a href={it.href}>{it.title}</a> {it.note && <span className="meta">{it.note}</span>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
