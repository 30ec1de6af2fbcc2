import { number } from '@/vietnamese/numbers'

/** How a figure stands beside that of an earlier time: `tăng 12%`, `gấp 3 lần`; nothing where there was none. */
export function comparison(now: number, before: number): string | null {
  if (before === 0) return null
  if (now >= 3 * before) return `gấp ${number(Math.round(now / before))} lần`
  const percent = Math.round((now / before - 1) * 100)
  if (percent === 0) return 'không đổi'
  return `${percent > 0 ? 'tăng' : 'giảm'} ${number(Math.abs(percent))}%`
}
