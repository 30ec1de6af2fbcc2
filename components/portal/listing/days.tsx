import type { ListItem } from '@/portal/listing'
import { day, vietnamDay } from '@/vietnamese/dates'
import { Entry } from './entry'

type Props = {
  items: ListItem[]
  within?: string
  /** The page's own title names the one day. */
  named?: boolean
  now: Date
}

/** A list cut into days, each under the petal rule. "Hôm nay" holds until midnight, when lists are made anew. */
export function Days({ items, within, named = false, now }: Props) {
  return byDay(items).map(([date, ofDay]) => (
    <section className="day" key={date}>
      <h2 className={named ? 'visually-hidden' : 'day__title'}>
        {date === vietnamDay(now) && 'Hôm nay, '}
        {day(`${date}T12:00:00+07:00`)}
      </h2>
      {ofDay.map((it) => (
        <Entry key={it.id} item={it} within={within} />
      ))}
    </section>
  ))
}

/** Neighbours of one day together; a list comes newest first. */
function byDay(items: ListItem[]): [string, ListItem[]][] {
  const days = new Map<string, ListItem[]>()
  for (const it of items) {
    const date = vietnamDay(it.publishedAt)
    days.set(date, [...(days.get(date) ?? []), it])
  }
  return [...days]
}
