'use client'

import type { Shown } from '@/newsroom/front/look'
import { hourNear } from '@/vietnamese/ago'
import { Button } from '../ui/button'

type Props = { items: Shown[]; now: string; pin: (shown: Shown) => void }

/** What came out lately and has no place of its own. */
export function Queue({ items, now, pin }: Props) {
  return (
    <section className="queue" aria-labelledby="queue">
      <h2 id="queue">Vừa đăng, chưa có vị trí</h2>
      {items.length === 0 && <p className="meta">Mọi tin trong 7 ngày qua đều đã có chỗ.</p>}
      <ul>
        {items.map((it) => (
          <li key={it.id}>
            <span>
              {it.title}
              <span className="meta">
                {it.section}, {hourNear(it.publishedAt, now)}
              </span>
            </span>
            <Button aria-label={`Ghim ${it.title}`} onClick={() => pin(it)}>
              Ghim…
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
