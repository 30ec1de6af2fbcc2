import type { Asked, Misread } from '@/portal/search/asked'
import { shortDate } from '@/vietnamese/dates'

const names = { from: 'tu', to: 'den' } as const

/** The last day before the first: nothing can lie between. */
export const daysAreTurned = ({ narrow: { from, to } }: Asked): boolean => Boolean(from && to && from > to)

/** What is to be mended in the days of a search, by field. */
export function dayProblems(asked: Asked): Misread {
  const { narrow, misread } = asked
  const unread = (typed?: string) => typed && `Không đọc được ngày “${typed}”. Ghi ngày như 24/11/2026.`
  const turned = () =>
    `“Đến ngày” ${shortDate(narrow.to!)} lại trước “Từ ngày” ${shortDate(narrow.from!)}. Sửa một trong hai ngày.`
  return { from: unread(misread.from), to: daysAreTurned(asked) ? turned() : unread(misread.to) }
}

/** The same first in the page, where it takes focus and leads to each field. */
export function DayProblems({ asked }: { asked: Asked }) {
  const problems = dayProblems(asked)
  const parts = (['from', 'to'] as const).filter((part) => problems[part])
  if (parts.length === 0) return null
  return (
    <div className="problems" role="alert" tabIndex={-1} autoFocus>
      <h2 className="problems__title">Chưa lọc được theo ngày</h2>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${names[part]}`}>{problems[part]}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
