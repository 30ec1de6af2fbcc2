'use client'

import type { Arranged } from '@/newsroom/front/live'
import { hourNear } from '@/vietnamese/ago'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'

type Props = {
  items: Arranged[]
  now: string
  open: (it: Arranged) => void
  takeBack: (it: Arranged) => void
}

/** The arrangements that go live by themselves: when, by whom, and the way back. */
export function Scheduled({ items, now, open, takeBack }: Props) {
  const waiting = items.filter((it) => it.publishedAt > now)
  if (waiting.length === 0) return null
  return (
    <div className="list-told">
      <ul className="scheduled-fronts" aria-label="Bản hẹn giờ">
        {waiting.map((it) => {
          const hour = hourNear(it.publishedAt, now)
          return (
            <li key={it.id}>
              <Icon name="clock" />
              <span>
                Bản của {it.by} lên trang lúc {hour}
              </span>
              <Button look="quiet" onClick={() => open(it)}>
                Mở xem<span className="visually-hidden"> bản hẹn lúc {hour}</span>
              </Button>
              <Button look="quiet" onClick={() => takeBack(it)}>
                Bỏ hẹn<span className="visually-hidden"> lúc {hour}</span>
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
