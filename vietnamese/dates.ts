/** An instant: ISO 8601 with its offset, or a Date. Anything else throws a RangeError. */
export type Instant = string | Date

const ZONE = 'Asia/Ho_Chi_Minh'
let made: Intl.DateTimeFormat | undefined
/** Made when first asked for: a slow phone takes a tenth of a second, and most pages never ask. */
const parts = () =>
  (made ??= new Intl.DateTimeFormat('vi-VN', {
    timeZone: ZONE,
    weekday: 'long',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }))

/** `Thứ Ba, 27/12/2022 11:25`, in Vietnam's time as everything here. */
export const longDate = (instant: Instant): string => `${day(instant)} ${clock(instant)}`

/** `Thứ Ba, 27/12/2022` */
export const day = (instant: Instant): string => `${read(instant).weekday}, ${shortDate(instant)}`

/** `27/12/2022` */
export const shortDate = (instant: Instant): string => `${dayMonth(instant)}/${read(instant).year}`

/** `27/12` */
export function dayMonth(instant: Instant): string {
  const it = read(instant)
  return `${it.day}/${it.month}`
}

/** `11:25` */
export function clock(instant: Instant): string {
  const it = read(instant)
  return `${it.hour}:${it.minute}`
}

/** `2022-12-27`: the calendar day in Vietnam. */
export function vietnamDay(instant: Instant): string {
  const it = read(instant)
  return `${it.year.padStart(4, '0')}-${it.month}-${it.day}`
}

/** `2022-12-27T11:25:00+07:00`, for `datetime` attributes and machines. Vietnam has kept +07:00 since 1975. */
export const isoWithOffset = (instant: Instant): string =>
  `${vietnamDay(instant)}T${clock(instant)}:${read(instant).second}+07:00`

/** Whether text is a real day written `yyyy-mm-dd`, as in an archive's address. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const start = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(text)
}

/** Midnight in Vietnam at which a day (`2022-12-27`) begins. Throws a RangeError if there is no such day. */
export function startOfVietnamDay(yyyyMmDd: string): Date {
  if (!isDay(yyyyMmDd)) throw new RangeError(`Not a day: ${yyyyMmDd}`)
  return new Date(`${yyyyMmDd}T00:00:00+07:00`)
}

/** `2022-12-27T11:25`: what a field for day and hour holds. */
export const vietnamInput = (instant: Instant): string => `${vietnamDay(instant)}T${clock(instant)}`

/** The moment (ISO 8601, UTC) that such a field means in Vietnam; null when it holds none. */
export function fromVietnamInput(text: string): string | null {
  const moment = new Date(`${text}:00+07:00`)
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) && !Number.isNaN(moment.getTime())
    ? moment.toISOString()
    : null
}

type Part = 'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second'

const read = (instant: Instant) =>
  Object.fromEntries(
    parts()
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  ) as Record<Part, string>
