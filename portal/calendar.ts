/** One square of a month's sheet; null before its first and after its last day. `day`: `yyyy-mm-dd`. */
export type Square = { day: string; number: number } | null

/** A month as weeks of seven squares, Monday first. @param month `yyyy-mm` */
export function weeksOf(month: string): Square[][] {
  const first = new Date(`${month}-01T00:00:00Z`)
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const lead = (first.getUTCDay() + 6) % 7
  const squares: Square[] = Array.from({ length: Math.ceil((lead + days) / 7) * 7 }, (_, at) => {
    const number = at - lead + 1
    return number < 1 || number > days ? null : { day: `${month}-${String(number).padStart(2, '0')}`, number }
  })
  return Array.from({ length: squares.length / 7 }, (_, week) => squares.slice(week * 7, week * 7 + 7))
}

/** Every month between two days, by year, the newest first: `[{ year: '2026', months: ['2026-11', …] }]`. */
export function monthsBetween(first: string, last: string): { year: string; months: string[] }[] {
  const [from, to] = [first.slice(0, 7), last.slice(0, 7)]
  const years: { year: string; months: string[] }[] = []
  for (let year = Number(to.slice(0, 4)); year >= Number(from.slice(0, 4)); year--) {
    const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(12 - at).padStart(2, '0')}`)
    years.push({ year: String(year), months: months.filter((it) => from <= it && it <= to) })
  }
  return years
}
