'use client'

import type { Checked } from '@/newsroom/stories/checks'
import type { MainStep } from '../steps'
import { stepWords } from '../steps'
import { useAround, useShown } from '../draft-context.client'
import { TextArea } from '../../ui/field'
import { StepForm } from './step-form.client'
import type { StepProps } from './step'

/** Submit, approve, publish or open a new revision: asked once more, with what stands in the way. */
export function MainForm({ step, checked, run, ...rest }: StepProps & { step: MainStep; checked: Checked }) {
  const { desk, lists, actions } = useAround()
  const sectionId = useShown((it) => it.content.sectionId)
  const section = lists.sections.find((it) => it.id === sectionId)?.name
  const words = stepWords(step, desk.state)
  const must = checked.findings.filter((it) => it.level === 'error').length
  const should = checked.findings.filter((it) => it.level === 'warning').length
  const blocks = step === 'publish' && must > 0
  const needsReason = step === 'publish' && desk.alone
  const note = {
    submit:
      must > 0
        ? `Còn ${must} chỗ phải sửa trước khi đăng. Biên tập viên sẽ thấy danh sách này.`
        : 'Gửi rồi thì bạn chưa sửa được cho tới khi biên tập viên trả lại.',
    approve:
      must > 0 ? `Còn ${must} chỗ phải sửa trước khi đăng.` : 'Bài sang tay thư ký tòa soạn để xuất bản.',
    publish: section ? `Bài lên mục ${section} và Mới nhất ngay.` : '',
    revise: 'Bạn đọc vẫn thấy bản đang đăng cho tới khi bản mới được xuất bản.',
  }[step]
  return (
    <StepForm
      {...rest}
      title={words.button}
      confirm={
        step === 'publish' && should > 0 && !blocks
          ? `${words.confirm}, dù còn ${should} chỗ nên xem`
          : words.confirm
      }
      doing={words.doing}
      blocked={blocks ? `Sửa ${must} lỗi trên để xác nhận. ${note}` : undefined}
      note={note}
      send={(form) =>
        run(words.done, (now) => {
          if (step === 'revise') return actions.revise({ storyId: now.storyId })
          if (step !== 'publish') return actions[step](now)
          const override = String(form.get('override') ?? '').trim()
          return actions.publish(override ? { ...now, override } : now)
        })
      }
    >
      {(error) =>
        needsReason && (
          <TextArea
            id="override"
            label="Lý do vượt quy tắc hai người"
            hint="Bạn là người duy nhất viết bản này. Nhờ người khác duyệt, hoặc ghi lý do; lý do được lưu vào nhật ký."
            maxLength={2000}
            error={error('override')}
          />
        )
      }
    </StepForm>
  )
}
