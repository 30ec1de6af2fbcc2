'use client'

import { useState } from 'react'
import { unreachable, type Answer, type Refusal } from '@/newsroom/answer'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog.client'
import { ErrorSummary } from '../ui/error-summary.client'
import { FocalPoint, type Focus } from './focal-point.client'
import type { PickedMedia } from './picked'

export type Aim = (input: Focus & { id: number }) => Promise<Answer<unknown>>

type Props = { picture: PickedMedia; aim: Aim; close: (aimed: PickedMedia | null) => void }

/** What the crops of one picture keep, set over the text that shows it. */
export function AimDialog({ picture, aim, close }: Props) {
  const [focus, setFocus] = useState<Focus>({ focalX: picture.focalX, focalY: picture.focalY })
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)
  const keep = async () => {
    if (busy) return
    setBusy(true)
    const answer = await aim({ id: picture.id, ...focus }).catch(() => unreachable('Chưa có gì thay đổi'))
    setBusy(false)
    if (answer.ok) close({ ...picture, ...focus })
    else setRefusal(answer)
  }
  return (
    <Dialog open wide onClose={() => close(null)} title="Điểm chính và khung cắt">
      {refusal && <ErrorSummary problems={refusal.problems} message={refusal.message} idOf={() => 'focal'} />}
      <FocalPoint
        src={picture.url}
        width={picture.width}
        height={picture.height}
        value={focus}
        onChange={setFocus}
      />
      <p className="meta">Điểm chính đi theo ảnh: mọi bài dùng ảnh này cắt theo điểm này.</p>
      <div className="actions picker-foot">
        <Button onClick={() => close(null)}>Thôi</Button>
        <Button look="primary" aria-disabled={busy || undefined} onClick={() => void keep()}>
          {busy ? 'Đang lưu…' : 'Giữ điểm này'}
        </Button>
      </div>
    </Dialog>
  )
}
