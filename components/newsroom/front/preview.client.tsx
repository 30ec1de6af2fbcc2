'use client'

import { useEffect, useRef, useState } from 'react'
import type { Slots } from '@/portal/front/slots'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'

const widths = { desktop: 1280, phone: 390 }

/** The front page itself, made small: the same components, under the arrangement in hand. */
export function Preview({ slots }: { slots: Slots }) {
  const [screen, setScreen] = useState<keyof typeof widths>('desktop')
  const box = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState({ width: 0, height: 0 })
  const [address, setAddress] = useState(() => addressOf(slots))
  useEffect(() => {
    const wait = setTimeout(() => setAddress(addressOf(slots)), 250)
    return () => clearTimeout(wait)
  }, [slots])
  useEffect(() => {
    if (!box.current) return
    const watch = new ResizeObserver(([it]) => it && setRoom(it.contentRect))
    watch.observe(box.current)
    return () => watch.disconnect()
  }, [])
  const width = widths[screen]
  const scale = room.width > 0 ? Math.min(1, room.width / width) : 0
  return (
    <>
      <div className="preview-head">
        <h2>Xem trước</h2>
        <div className="segments">
          {(['desktop', 'phone'] as const).map((it) => (
            <Button key={it} aria-pressed={screen === it} onClick={() => setScreen(it)}>
              <Icon name={it} />
              {it === 'desktop' ? 'Máy tính' : 'Điện thoại'}
            </Button>
          ))}
        </div>
      </div>
      <div className="preview-room" ref={box}>
        {scale > 0 && (
          <iframe
            title="Xem trước trang chủ"
            src={address}
            tabIndex={-1}
            style={{ inlineSize: width, blockSize: room.height / scale, scale }}
          />
        )}
      </div>
    </>
  )
}

const addressOf = (slots: Slots) =>
  `/admin/trang-chu/xem-truoc?slots=${encodeURIComponent(JSON.stringify(slots))}`
