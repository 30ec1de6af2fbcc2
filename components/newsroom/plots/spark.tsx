import { number } from '@/vietnamese/numbers'

const [width, height, rim] = [136, 36, 2]

/** The last days as a small line, with what it shows in words. @param values the oldest first */
export function Spark({ values }: { values: number[] }) {
  const most = Math.max(1, ...values)
  const step = (width - 2 * rim) / Math.max(1, values.length - 1)
  const points = values.map((it, n) => [rim + n * step, 34 - (it / most) * 28] as const)
  const line = points.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
  const [x, y] = points.at(-1) ?? [rim, 34]
  const words = `${values.length} ngày: thấp nhất ${number(Math.min(...values))}, cao nhất ${number(Math.max(...values))} lượt`
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
      <path className="base" d={`M0 34.5H${width}`} />
      <path className="area" d={`${line}L${x} 34L${rim} 34z`} />
      <path className="line" d={line} />
      <circle className="last" cx={x} cy={y} r="3" />
    </svg>
  )
}
