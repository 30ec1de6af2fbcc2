'use client'

import type { Answer } from '@/newsroom/answer'
import type { Arranged } from '@/newsroom/front/live'
import { hourNear } from '@/vietnamese/ago'
import { MomentField, momentIn } from '../directory/moment-field.client'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Menu } from '../ui/menu.client'
import { Popover } from '../ui/popover.client'
import { StaffForm } from '../ui/staff-form.client'

type Props = {
  live: Arranged | null
  arrangements: Arranged[]
  now: string
  changes: number
  busy: boolean
  undo: (() => void) | null
  reset: () => void
  bringBack: (it: Arranged) => void
  /** The scheduled arrangement that is on the table. */
  opened: Arranged | null
  schedule: (at: string) => Promise<Answer<unknown>>
  publish: () => void
}

/** What is live, what was changed since, and the one filled button. */
export function CurateHead(props: Props) {
  const { live, arrangements, now, changes, busy, undo, reset, bringBack, opened, schedule, publish } = props
  const earlier = arrangements.filter((it) => it.id !== live?.id)
  return (
    <div className="page-head curate-head">
      <h1>Trang chủ</h1>
      <p className="meta">
        {live
          ? `Bản đang chạy: ${live.by} đăng lúc ${hourNear(live.publishedAt, now)}`
          : 'Chưa ai sắp xếp: mọi vị trí đang tự động'}
      </p>
      <div className="actions">
        {changes > 0 && (
          <>
            <span className="unsaved">{changes} thay đổi chưa đăng</span>
            <Button look="quiet" onClick={reset}>
              Bỏ thay đổi
            </Button>
          </>
        )}
        <Button icon="undo" disabled={!undo} onClick={() => undo?.()}>
          Hoàn tác
        </Button>
        {earlier.length > 0 && (
          <Menu
            label={
              <>
                <Icon name="history" />
                Bản trước
              </>
            }
            items={earlier.map((it) => ({
              label: it.by,
              note: hourNear(it.publishedAt, now),
              onSelect: () => bringBack(it),
            }))}
          />
        )}
        <Popover label="Hẹn giờ…" title="Hẹn giờ lên trang" icon="clock" align="end" disabled={changes === 0}>
          {(close) => (
            <StaffForm
              send={(form) => schedule(momentIn(form, 'at') ?? '')}
              submit="Hẹn giờ"
              onDone={close}
              className="staff-form popover-form"
            >
              {(error) => (
                <MomentField
                  id="at"
                  label="Lên trang lúc"
                  hint="Giờ Việt Nam. Đến giờ ấy bản này thay bản đang chạy."
                  at={opened?.publishedAt ?? null}
                  error={error('at')}
                />
              )}
            </StaffForm>
          )}
        </Popover>
        <Button
          look="primary"
          aria-disabled={changes === 0 || busy || undefined}
          onClick={() => changes > 0 && !busy && publish()}
        >
          {busy ? 'Đang đăng…' : 'Đăng trang chủ'}
        </Button>
      </div>
    </div>
  )
}
