import { clock, dayMonth, shortDate, vietnamDay, type Instant } from './dates'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long ago: `vừa xong`, `20 phút trước`, `2 giờ trước`, `hôm qua`, `22/11`, in another year `22/11/2025`. */
export function ago(instant: Instant, now: Instant): string {
  const [then, at] = [new Date(instant), new Date(now)]
  const passed = at.getTime() - then.getTime()
  if (passed < minute) return 'vừa xong'
  if (passed < hour) return `${Math.floor(passed / minute)} phút trước`
  if (vietnamDay(then) === vietnamDay(at)) return `${Math.floor(passed / hour)} giờ trước`
  if (vietnamDay(then) === vietnamDay(new Date(at.getTime() - day))) return 'hôm qua'
  return dateNear(then, at)
}

/** An hour with its day, as short as it can be: `17:30 hôm nay`, `06:10 mai`, `06:10 ngày 25/11`. */
export function hourNear(instant: Instant, now: Instant): string {
  const [then, at] = [new Date(instant), new Date(now)]
  const names = ['hôm qua', 'hôm nay', 'mai']
  const name = [-1, 0, 1].findIndex((n) => vietnamDay(then) === vietnamDay(new Date(at.getTime() + n * day)))
  return `${clock(then)} ${names[name] ?? `ngày ${dateNear(then, at)}`}`
}

/** `Hôm nay, Thứ Hai 23/11`, for the head of a group. */
export function dayTitle(instant: Instant, now: Instant): string {
  const [then, at] = [new Date(instant), new Date(now)]
  const weekday = weekdays.format(then)
  const name = `${weekday} ${dateNear(then, at)}`
  if (vietnamDay(then) === vietnamDay(at)) return `Hôm nay, ${name}`
  if (vietnamDay(then) === vietnamDay(new Date(at.getTime() - day))) return `Hôm qua, ${name}`
  return name
}

const weekdays = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', weekday: 'long' })

const dateNear = (then: Date, at: Date) =>
  vietnamDay(then).slice(0, 4) === vietnamDay(at).slice(0, 4) ? dayMonth(then) : shortDate(then)
