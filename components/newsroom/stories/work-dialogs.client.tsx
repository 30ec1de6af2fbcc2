'use client'

import { useState, type FormEvent } from 'react'
import type { Answer } from '@/newsroom/answer'
import type { BulkDone, BulkWork } from '@/newsroom/stories/bulk'
import type { StoryRow } from '@/newsroom/stories/listing/rows'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog.client'
import { ErrorSummary } from '../ui/error-summary.client'
import { SelectField, TextArea } from '../ui/field'

export type SectionChoice = { id: number; name: string; child: boolean }

type Props = {
  rows: StoryRow[]
  run: (rows: StoryRow[], work: BulkWork) => Promise<Answer<BulkDone>>
  close: () => void
}

type Wrong = Extract<Answer<never>, { ok: false }> | null

const named = (rows: StoryRow[]) =>
  rows.length === 1 ? `“${rows[0]!.title.trim() || 'Bài chưa có tiêu đề'}”` : `${rows.length} bài`

/** Sends work off and keeps what was refused as a whole; closes when it was done. */
function useWork({ rows, run, close }: Props) {
  const [wrong, setWrong] = useState<Wrong>(null)
  const [busy, setBusy] = useState(false)
  const send = async (work: BulkWork) => {
    setBusy(true)
    const answer = await run(rows, work)
    setBusy(false)
    if (answer.ok) close()
    else setWrong(answer)
  }
  return { wrong, busy, send }
}

const error = (wrong: Wrong, field: string) => wrong?.problems.find((it) => it.field.endsWith(field))?.message

/** Asks why stories go back to their writers. */
export function ReturnDialog(props: Props) {
  const { wrong, busy, send } = useWork(props)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = new FormData(event.currentTarget).get('reason')
    void send({ do: 'return', reason: String(reason) })
  }
  return (
    <Dialog open onClose={props.close} title={`Trả lại ${named(props.rows)}`}>
      <form onSubmit={submit} noValidate className="grid gap-4">
        {wrong && (
          <ErrorSummary
            problems={wrong.problems}
            message={wrong.problems.length > 0 ? undefined : wrong.message}
            idOf={() => 'reason'}
          />
        )}
        <TextArea
          id="reason"
          label="Lý do"
          hint="Người viết đọc lời này đầu tiên: thiếu gì, sửa chỗ nào."
          maxLength={2000}
          required
          error={error(wrong, 'reason')}
        />
        <div className="actions">
          <Button onClick={props.close}>Thôi</Button>
          <Button type="submit" look="primary" aria-disabled={busy || undefined}>
            {busy ? 'Đang trả…' : 'Trả lại'}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Asks which section stories move to. */
export function MoveDialog({ sections, ...props }: Props & { sections: SectionChoice[] }) {
  const { wrong, busy, send } = useWork(props)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sectionId = Number(new FormData(event.currentTarget).get('sectionId'))
    void send({ do: 'move', sectionId })
  }
  return (
    <Dialog open onClose={props.close} title={`Chuyển ${named(props.rows)} sang chuyên mục khác`}>
      <form onSubmit={submit} noValidate className="grid gap-4">
        {wrong && <ErrorSummary problems={wrong.problems} message={wrong.message} idOf={() => 'sectionId'} />}
        <SelectField id="sectionId" label="Chuyên mục mới" error={error(wrong, 'sectionId')}>
          {sections.map((it) => (
            <option key={it.id} value={it.id}>
              {it.child ? `— ${it.name}` : it.name}
            </option>
          ))}
        </SelectField>
        <div className="actions">
          <Button onClick={props.close}>Thôi</Button>
          <Button type="submit" look="primary" aria-disabled={busy || undefined}>
            {busy ? 'Đang chuyển…' : 'Chuyển'}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Asks before a draft is deleted for good. */
export function DeleteDialog({
  row,
  remove,
  close,
}: {
  row: StoryRow
  remove: (row: StoryRow) => Promise<Answer<null>>
  close: () => void
}) {
  const [wrong, setWrong] = useState<Wrong>(null)
  const go = async () => {
    const answer = await remove(row)
    if (answer.ok) close()
    else setWrong(answer)
  }
  return (
    <Dialog open onClose={close} title={`Xóa ${named([row])}?`}>
      {wrong && <ErrorSummary problems={wrong.problems} message={wrong.message} />}
      <p>Bài chưa từng đăng này cùng mọi bản đã lưu của nó sẽ mất hẳn. Việc này không hoàn tác được.</p>
      <div className="actions">
        <Button onClick={close} data-first="">
          Giữ lại
        </Button>
        <Button look="primary" onClick={() => void go()}>
          Xóa bài
        </Button>
      </div>
    </Dialog>
  )
}
