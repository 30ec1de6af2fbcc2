import { number } from '@/vietnamese/numbers'
import { ticksOf } from './ticks'

export type Line = { name: string; look: 'scan' | 'share' | 'read'; values: number[] }
type Props = {
  /** What it shows, for those who can't see it. */
  label: string
  /** Under the points, the oldest first. */
  names: string[]
  lines: Line[]
}

/** A drawing of its own for phones: letters don't shrink with it. Right of `right` stand the names of lines. */
const frames = [
  { look: 'plot is-wide', width: 820, right: 690, names: 5 },
  { look: 'plot is-narrow', width: 360, right: 262, names: 3 },
]
const [top, bottom] = [15, 150]
/** A digit of the figures at the left edge. */
const digit = 8

/** Lines over days, each named at its end: no legend to look up, no colour alone; every figure once more as a table. */
export function Lines(props: Props) {
  return (
    <>
      {frames.map((frame) => (
        <Plot key={frame.look} {...props} frame={frame} />
      ))}
      <details className="plot-figures">
        <summary>Số liệu từng ngày</summary>
        <Figures {...props} />
      </details>
    </>
  )
}

function Figures({ label, names, lines }: Props) {
  const days = names.map((_, n) => n).reverse()
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">Ngày</th>
            {lines.map((it) => (
              <th scope="col" key={it.name}>
                {it.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((n) => (
            <tr key={n}>
              <th scope="row">{names[n]}</th>
              {lines.map((it) => (
                <td key={it.name}>{number(it.values[n] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Plot({ label, names, lines, frame }: Props & { frame: (typeof frames)[number] }) {
  const { right } = frame
  const ticks = ticksOf(Math.max(1, ...lines.flatMap((it) => it.values)))
  const most = ticks.at(-1) ?? 1
  const left = 10 + digit * number(most).length
  const x = (n: number) => left + (n / Math.max(1, names.length - 1)) * (right - left)
  const y = (value: number) => bottom - (value / most) * (bottom - top)
  const every = Math.max(1, Math.ceil((names.length - 1) / (frame.names - 1)))
  const last = names.length - 1
  const ends = endsOf(lines.map((it) => y(it.values.at(-1) ?? 0)))
  return (
    <svg className={frame.look} viewBox={`0 0 ${frame.width} 182`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="grid" d={`M${left} ${y(tick)}H${right}`} />
          <text x={left - 10} y={y(tick) + 4} textAnchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      {names.map((name, n) =>
        n === last || (n % every === 0 && last - n >= every / 2) ? (
          <text key={name} x={x(n)} y="174" textAnchor="middle">
            {name}
          </text>
        ) : null,
      )}
      {lines.map((it, n) => (
        <g key={it.name}>
          <path
            className={it.look}
            d={it.values.map((v, at) => `${at ? 'L' : 'M'}${x(at).toFixed(1)} ${y(v).toFixed(1)}`).join('')}
          />
          <text className="name" x={right + 8} y={(ends[n] ?? 0) + 4}>
            {number(it.values.at(-1) ?? 0)} {it.name}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** Names that would lie on each other move apart. */
function endsOf(wished: number[]): number[] {
  const placed: number[] = []
  const order = [...wished.keys()].sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0))
  let free = -Infinity
  for (const n of order) {
    placed[n] = Math.max(wished[n] ?? 0, free)
    free = placed[n] + 16
  }
  const over = Math.max(0, free - 16 - bottom - 6)
  return placed.map((it) => it - over)
}
