'use client'

import { useState } from 'react'
import type { Choice } from '@/newsroom/stories/desk/choices'
import { useAround } from '../draft-context.client'
import { Check, TextArea } from '../../ui/field'
import { ChoiceField } from '../pick/choice-field.client'
import type { StepProps } from './step'
import { StepForm } from './step-form.client'

type Ending = 'notice' | 'moved' | 'gone'

const endings: [Ending, string, string][] = [
  ['notice', 'Để lại lời báo', 'Địa chỉ và mã QR dẫn tới lời báo, có bài thay thế thì dẫn tiếp.'],
  ['moved', 'Chuyển sang bài khác', 'Ai mở địa chỉ cũ tới thẳng bài thay thế.'],
  ['gone', 'Gỡ hẳn', 'Địa chỉ báo không có trang. Mã QR chỉ nói bài đã gỡ, không nêu tên bài.'],
]

/** Takes a story off the site: with a notice, on to another story, or for good. */
export function WithdrawForm({ run, ...rest }: StepProps) {
  const { actions, find } = useAround()
  const [ending, setEnding] = useState<Ending>('notice')
  const [successor, setSuccessor] = useState<Choice[]>([])
  return (
    <StepForm
      {...rest}
      title="Gỡ bài"
      confirm="Gỡ bài khỏi trang"
      doing="Đang gỡ…"
      note="Có thể đăng lại sau."
      send={(form) =>
        run('Đã gỡ bài khỏi trang.', ({ storyId }) => {
          const successorId = successor[0]?.id ?? null
          const notice = String(form.get('notice') ?? '')
          if (ending === 'notice') return actions.withdraw({ storyId, ending, notice, successorId })
          if (ending === 'moved') return actions.withdraw({ storyId, ending, successorId: successorId ?? 0 })
          return actions.withdraw({ storyId, ending })
        })
      }
    >
      {(error) => (
        <>
          <fieldset className="radios is-tall">
            <legend>Bài kết thúc thế nào</legend>
            {endings.map(([value, name, what]) => (
              <Check
                key={value}
                type="radio"
                name="ending"
                value={value}
                checked={ending === value}
                onChange={() => setEnding(value)}
                label={
                  <>
                    {name}
                    <small>{what}</small>
                  </>
                }
              />
            ))}
          </fieldset>
          {/* Stays with what is typed while somebody looks at another ending. */}
          <div hidden={ending !== 'notice'}>
            <TextArea
              id="notice"
              label="Lời báo cho bạn đọc"
              hint="Vì sao bài được gỡ."
              maxLength={1000}
              error={error('notice')}
            />
          </div>
          {ending !== 'gone' && (
            <div className="row">
              <label htmlFor="successorId">
                Bài thay thế{ending === 'notice' ? ' (không bắt buộc)' : ''}
              </label>
              <ChoiceField
                id="successorId"
                label="Bài thay thế"
                placeholder="Tìm theo tiêu đề bài đang đăng"
                chosen={successor}
                onChange={setSuccessor}
                find={find.published}
                single
                long
                error={error('successorId')}
              />
            </div>
          )}
        </>
      )}
    </StepForm>
  )
}
