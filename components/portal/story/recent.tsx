import { clock, dayMonth, isoWithOffset, shortDate, vietnamDay } from '@/vietnamese/dates'

/** `11:25` of today, `26/12` of this year, else `27/12/2022`. Holds until midnight, when every list is made anew. */
export function Recent({ at, now }: { at: string; now: Date }) {
  const [day, today] = [vietnamDay(at), vietnamDay(now)]
  const sameYear = day.slice(0, 4) === today.slice(0, 4)
  const written = day === today ? clock(at) : sameYear ? dayMonth(at) : shortDate(at)
  return <time dateTime={isoWithOffset(at)}>{written}</time>
}
