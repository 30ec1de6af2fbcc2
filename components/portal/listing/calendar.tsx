import { weeksOf } from '@/portal/calendar'
import { monthName } from '@/vietnamese/months'

const weekdays = [
  ['T2', 'Thứ Hai'],
  ['T3', 'Thứ Ba'],
  ['T4', 'Thứ Tư'],
  ['T5', 'Thứ Năm'],
  ['T6', 'Thứ Sáu'],
  ['T7', 'Thứ Bảy'],
  ['CN', 'Chủ Nhật'],
] as const

type Props = {
  /** `yyyy-mm` */
  month: string
  /** How many articles each day has, by `yyyy-mm-dd`. */
  counts: Record<string, number>
  /** The day whose page this is. */
  current?: string
  /** The nearest months that may have articles. */
  before: string | null
  after: string | null
}

export const archiveAddress = (date: string) => `/luu-tru/${date.replaceAll('-', '/')}`

/** A month's sheet; days that have articles are links. */
export function Calendar({ month, counts, current, before, after }: Props) {
  return (
    <nav className="calendar" aria-label={monthName(month)}>
      <table>
        <caption>
          <a href={archiveAddress(month)}>{monthName(month)}</a>
        </caption>
        <thead>
          <tr>
            {weekdays.map(([short, name]) => (
              <th key={short} scope="col" abbr={name}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, at) => (
            <tr key={at}>
              {week.map((square, of) => (
                <td key={of}>{square && <Day {...square} n={counts[square.day]} current={current} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="calendar__ways">
        {before && (
          <a href={archiveAddress(before)} rel="prev">
            ‹ {monthName(before)}
          </a>
        )}{' '}
        {after && (
          <a href={archiveAddress(after)} rel="next">
            {monthName(after)} ›
          </a>
        )}
      </p>
    </nav>
  )
}

type DayProps = { day: string; number: number; n: number | undefined; current?: string }

function Day({ day, number, n, current }: DayProps) {
  if (!n) return <span aria-current={day === current ? 'date' : undefined}>{number}</span>
  return (
    <a
      href={archiveAddress(day)}
      aria-current={day === current ? 'date' : undefined}
      aria-label={`Ngày ${number}, ${n} bài`}
    >
      {number} <span className="calendar__n">{n}</span>
    </a>
  )
}
