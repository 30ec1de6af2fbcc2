'use client'

import type { Refusal } from '@/newsroom/answer'
import { Button } from '../ui/button'
import { ErrorSummary } from '../ui/error-summary.client'
import { Notice } from '../ui/notice'

type Props = {
  wrong: Refusal | null
  told: string
  failed: string
  overwrite: () => void
  reload: () => void
}

/** What happened, in sentences; a colleague's newer arrangement is never overwritten unasked. */
export function Told({ wrong, told, failed, overwrite, reload }: Props) {
  return (
    <div className="list-told">
      {wrong && (
        <ErrorSummary
          problems={wrong.problems}
          message={wrong.problems.length > 0 ? undefined : wrong.message}
          idOf={(field) => `place-${field}`}
        />
      )}
      {wrong?.kind === 'conflict' && (
        <div className="form-foot">
          <Button onClick={reload}>Xem bản mới, bỏ bản của tôi</Button>
          <Button onClick={overwrite}>Đăng bản của tôi thay vào</Button>
        </div>
      )}
      {failed && <Notice tone="warning">{failed}</Notice>}
      <div role="status" className={told && !wrong ? 'curate-told' : 'visually-hidden'}>
        {told}
      </div>
    </div>
  )
}
