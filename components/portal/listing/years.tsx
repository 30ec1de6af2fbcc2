import { monthName } from '@/vietnamese/months'
import { archiveAddress } from './calendar'

type Props = { years: { year: string; months: string[] }[]; current?: string }

/** Every month that may have articles, the newest year first. */
export function Years({ years, current }: Props) {
  return (
    <div className="years">
      {years.map(({ year, months }) => (
        <section key={year} aria-labelledby={`nam-${year}`}>
          <h2 className="years__title" id={`nam-${year}`}>
            Năm {year}
          </h2>
          <ul className="years__months">
            {months.toReversed().map((it) => (
              <li key={it}>
                <a
                  href={archiveAddress(it)}
                  aria-current={it === current ? 'page' : undefined}
                  aria-label={monthName(it)}
                >
                  Tháng {Number(it.slice(5))}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
