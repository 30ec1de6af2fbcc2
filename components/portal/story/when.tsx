import { clock, day, dayMonth, type Instant, isoWithOffset, longDate, shortDate } from '@/vietnamese/dates'

const writings = {
  /** `Thứ Ba, 27/12/2022 11:25` */
  long: longDate,
  /** `27/12/2022 11:25` */
  exact: (at: Instant) => `${shortDate(at)} ${clock(at)}`,
  /** `Thứ Ba, 27/12/2022` */
  day,
  /** `27/12/2022` */
  short: shortDate,
  /** `27/12` */
  dayMonth,
  /** `11:25` */
  clock,
  /** `11:25, 27/12` */
  clockAndDay: (at: Instant) => `${clock(at)}, ${dayMonth(at)}`,
}

/** A moment as Vietnamese write it, and as machines read it. */
export function When({ at, as = 'long' }: { at: string; as?: keyof typeof writings }) {
  return <time dateTime={isoWithOffset(at)}>{writings[as](at)}</time>
}
