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
const [left, top, bottom] = [48, 15, 150]

/** Lines over days, each named at its end: no legend to look up, no colour alone. */
export function Lines(props: Props) {
  return frames.map((frame) => <Plot key={frame.look} {...props} frame={frame} />)
}

function Plot({ label, names, lines, frame }: Props & { frame: (typeof frames)[number] }) {
  const { right } = frame
  const ticks = ticksOf(Math.max(1, ...lines.flatMap((it) => it.values)))
  const most = ticks.at(-1) ?? 1
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
