'use client'

import { useAround } from '../draft-context.client'
import { Check, TextArea, TextField } from '../../ui/field'
import type { StepProps } from './step'
import { StepForm } from './step-form.client'

const text = (form: FormData, name: string) => String(form.get(name) ?? '')

export function ReturnForm({ run, ...rest }: StepProps) {
  const { actions } = useAround()
  return (
    <StepForm
      {...rest}
      title="Trả lại"
      confirm="Trả lại người viết"
      doing="Đang trả…"
      send={(form) => run('Đã trả lại.', (now) => actions.giveBack({ ...now, reason: text(form, 'reason') }))}
    >
      {(error) => (
        <TextArea
          id="reason"
          label="Lý do"
          hint="Người viết đọc lời này đầu tiên: thiếu gì, sửa chỗ nào."
          maxLength={2000}
          error={error('reason')}
        />
      )}
    </StepForm>
  )
}

export function UnscheduleForm({ run, ...rest }: StepProps) {
  const { actions } = useAround()
  return (
    <StepForm
      {...rest}
      title="Hủy hẹn giờ"
      confirm="Hủy hẹn giờ"
      doing="Đang hủy…"
      note="Bài trở lại trạng thái Đã duyệt và sửa được."
      send={() => run('Đã hủy hẹn giờ.', ({ storyId }) => actions.unschedule({ storyId }))}
    />
  )
}

/** A public note under the article; its text stays as it is. */
export function CorrectForm({ run, ...rest }: StepProps) {
  const { actions } = useAround()
  return (
    <StepForm
      {...rest}
      title="Đính chính, cập nhật"
      confirm="Đăng lời này"
      doing="Đang đăng…"
      note="Lời này hiện dưới bài, có ngày giờ, và không sửa lại được."
      send={(form) =>
        run('Đã đăng lời đính chính. Bạn đọc thấy ngay.', ({ storyId }) =>
          actions.correct({
            storyId,
            kind: text(form, 'kind') === 'update' ? 'update' : 'correction',
            text: text(form, 'text'),
          }),
        )
      }
    >
      {(error) => (
        <>
          <fieldset className="radios">
            <legend>Loại</legend>
            <Check type="radio" name="kind" value="correction" label="Đính chính" defaultChecked />
            <Check type="radio" name="kind" value="update" label="Cập nhật" />
          </fieldset>
          <TextArea
            id="text"
            label="Lời gửi bạn đọc"
            hint="Sai ở đâu, đúng là gì."
            maxLength={2000}
            error={error('text')}
          />
        </>
      )}
    </StepForm>
  )
}

export function MoveForm({ run, ...rest }: StepProps) {
  const { desk, actions } = useAround()
  return (
    <StepForm
      {...rest}
      title="Đổi địa chỉ"
      confirm="Đổi địa chỉ"
      doing="Đang đổi…"
      note="Địa chỉ cũ vẫn dẫn tới bài. Mã QR không đổi."
      send={(form) =>
        run('Đã đổi địa chỉ. Địa chỉ cũ dẫn sang địa chỉ mới.', ({ storyId }) =>
          actions.move({ storyId, slug: text(form, 'slug') }),
        )
      }
    >
      {(error) => (
        <TextField
          id="slug"
          label="Địa chỉ mới"
          hint="/bai-viet/…"
          maxLength={140}
          defaultValue={desk.article?.slug ?? ''}
          error={error('slug')}
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </StepForm>
  )
}

export function DeleteForm({ run, ...rest }: StepProps) {
  const { actions } = useAround()
  return (
    <StepForm
      {...rest}
      title="Xóa bài"
      confirm="Xóa hẳn bài này"
      doing="Đang xóa…"
      note="Bài, mọi bản đã lưu và ghi chú mất hẳn, không lấy lại được."
      send={() => run('', ({ storyId }) => actions.remove({ storyId }), true)}
    />
  )
}
