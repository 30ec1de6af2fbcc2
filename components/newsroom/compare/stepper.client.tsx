'use client'

import { useEffect, useState } from 'react'
import { IconButton } from '../ui/button'

/** Leads through the changes: buttons, F7 and Shift+F7. */
export function Stepper({ count }: { count: number }) {
  const [at, setAt] = useState(0)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F7') return
      event.preventDefault()
      setAt((now) => next(now, event.shiftKey ? -1 : 1, count))
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [count])
  useEffect(() => {
    for (const it of document.querySelectorAll('.change.is-current')) it.classList.remove('is-current')
    const change = document.querySelector<HTMLElement>(`[data-change="${at}"]`)
    if (!change) return
    change.classList.add('is-current')
    change.scrollIntoView({ block: 'center' })
    change.focus({ preventScroll: true })
  }, [at])
  if (count === 0) return <span className="push meta">Không có thay đổi</span>
  return (
    <span className="step push">
      <span role="status">
        {at === 0 ? (
          `${count} thay đổi`
        ) : (
          <>
            Thay đổi <b>{at}</b> trong {count}
          </>
        )}
      </span>
      <IconButton
        icon="up"
        label="Thay đổi trước (Shift+F7)"
        onClick={() => setAt((now) => next(now, -1, count))}
      />
      <IconButton
        icon="down"
        label="Thay đổi kế tiếp (F7)"
        onClick={() => setAt((now) => next(now, 1, count))}
      />
    </span>
  )
}

/** Round and round, from 1. */
const next = (at: number, by: 1 | -1, count: number) =>
  ((Math.max(at, by < 0 ? 1 : 0) + by - 1 + count) % count) + 1
