'use client'

import { useRouter } from 'next/navigation'
import type { Answer } from '@/newsroom/answer'
import { Dialog } from '../ui/dialog.client'
import { TextField } from '../ui/field'
import { StaffForm } from '../ui/staff-form.client'

type Props = {
  code: string
  name: string
  move: (input: { code: string; to: string }) => Promise<Answer<unknown>>
  close: () => void
}

/** Where a printed code shall lead from now on. */
export function MoveDialog({ code, name, move, close }: Props) {
  const router = useRouter()
  return (
    <Dialog open onClose={close} title={`Dẫn mã ${code} sang nơi khác`}>
      <p>Mọi nhãn đã in của “{name}” sẽ mở địa chỉ mới ngay khi lưu. Nơi mã từng dẫn tới vẫn được ghi lại.</p>
      <StaffForm
        send={(form) => move({ code, to: String(form.get('to')) })}
        submit="Chuyển mã"
        onDone={() => {
          close()
          router.refresh()
        }}
      >
        {(error) => (
          <TextField
            id="to"
            label="Địa chỉ mới"
            error={error('to')}
            hint="Bài, chuyên mục hoặc trang của cổng này, hay một kênh trong cài đặt. Chép từ thanh địa chỉ."
            placeholder="/bai-viet/…"
            autoComplete="off"
          />
        )}
      </StaffForm>
    </Dialog>
  )
}
