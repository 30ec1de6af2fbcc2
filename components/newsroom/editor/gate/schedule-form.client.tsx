'use client'

import { useState } from 'react'
import type { Checked } from '@/newsroom/stories/checks'
import { fromVietnamInput, longDate, vietnamDay, vietnamInput } from '@/vietnamese/dates'
import { useAround } from '../draft-context.client'
import { Button } from '../../ui/button'
import { TextArea, TextField } from '../../ui/field'
import type { StepProps } from './step'
import { StepForm } from './step-form.client'

/** The hours at which a desk publishes, from now on: this evening, tomorrow at six. */
function quickTimes(now: Date): { label: string; value: string }[] {
  const today = vietnamDay(now)
  const tomorrow = vietnamDay(new Date(now.getTime() + 86_400_000))
  const evening = `${today}T17:30`
  return [
    ...(vietnamInput(now) < evening ? [{ label: '17:30 hôm nay', value: evening }] : []),
    { label: '06:00 mai', value: `${tomorrow}T06:00` },
    { label: '17:30 mai', value: `${tomorrow}T17:30` },
  ]
}

/** When readers see it, and until when, in Vietnam's time. */
export function ScheduleForm({ run, checked, ...rest }: StepProps & { checked: Checked }) {
  const { desk, actions } = useAround()
  const [times] = useState(() => quickTimes(new Date()))
  const [at, setAt] = useState(times[0]!.value)
  const must = checked.findings.filter((it) => it.level === 'error').length
  const iso = fromVietnamInput(at)
  return (
    <StepForm
      {...rest}
      title="Hẹn giờ đăng"
      confirm="Hẹn giờ"
      doing="Đang hẹn…"
      blocked={must > 0 ? `Sửa ${must} lỗi trên để hẹn giờ.` : undefined}
      note={iso ? `Bạn đọc thấy bài từ ${longDate(iso)}, giờ Việt Nam.` : 'Chọn ngày và giờ đăng.'}
      send={(form) =>
        run('Đã hẹn giờ.', (now) => {
          const until = String(form.get('removeAt') ?? '')
          const override = String(form.get('override') ?? '').trim()
          return actions.schedule({
            ...now,
            publishAt: iso ?? '',
            removeAt: until ? (fromVietnamInput(until) ?? until) : null,
            ...(override && { override }),
          })
        })
      }
    >
      {(error) => (
        <>
          <TextField
            id="publishAt"
            label="Giờ đăng (giờ Việt Nam)"
            type="datetime-local"
            value={at}
            onChange={(event) => setAt(event.target.value)}
            error={error('publishAt')}
          />
          <div className="quick">
            {times.map(({ label, value }) => (
              <Button key={value} look="quiet" onClick={() => setAt(value)}>
                {label}
              </Button>
            ))}
          </div>
          <TextField
            id="removeAt"
            label="Tự gỡ lúc (không bắt buộc)"
            type="datetime-local"
            error={error('removeAt')}
          />
          {desk.alone && (
            <TextArea
              id="override"
              label="Lý do vượt quy tắc hai người"
              hint="Bạn là người duy nhất viết bản này. Lý do được lưu vào nhật ký."
              maxLength={2000}
              error={error('override')}
            />
          )}
        </>
      )}
    </StepForm>
  )
}
