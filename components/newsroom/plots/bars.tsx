import Link from 'next/link'
import { number } from '@/vietnamese/numbers'
import { Spark } from './spark'

type Bar = { id: number | string; name: string; under?: string; href?: string; n: number; days?: number[] }

/**
 * A table whose figures are bars too: words and numbers say all, the bar lets eyes compare. `days` is the course of
 * a figure, the oldest first.
 */
export function Bars({ caption, unit, bars }: { caption: string; unit: string; bars: Bar[] }) {
  const most = Math.max(1, ...bars.map((it) => it.n))
  if (bars.length === 0) return <p className="meta">Chưa có gì được đếm.</p>
  return (
    <table className="bars">
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {bars.map((it) => (
          <tr key={it.id}>
            <th scope="row">
              {it.href ? (
                <Link href={it.href} prefetch={false}>
                  {it.name}
                </Link>
              ) : (
                it.name
              )}
              {it.under && <span className="meta">{it.under}</span>}
              <span className="bar" style={{ inlineSize: `${(it.n / most) * 100}%` }} />
            </th>
            {it.days && (
              <td className="trend">
                <Spark values={it.days} />
              </td>
            )}
            <td>
              {number(it.n)} <span className="meta">{unit}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
