'use client'

import { useState, type ChangeEvent } from 'react'
import { unreachable, type Answer } from '@/newsroom/answer'
import type { ImportReport } from '@/newsroom/redirects/import'
import { number } from '@/vietnamese/numbers'
import { Button } from '../ui/button'
import { ErrorSummary } from '../ui/error-summary.client'
import { Check, described, Row } from '../ui/field'
import { Notice } from '../ui/notice'
import { ImportTable } from './import-table'

type Props = {
  send: (input: { csv: string; write: boolean; deadToo: boolean }) => Promise<Answer<ImportReport>>
}
type Wrong = Extract<Answer<never>, { ok: false }>

const mostBytes = 7_000_000
const tooLarge: Wrong = {
  ok: false,
  kind: 'invalid',
  message: '',
  problems: [{ field: 'csv', message: 'Tệp lớn quá 7 MB. Chia thành nhiều tệp.' }],
}

/** A file is read and its findings shown; only then, at a second press, it is written. */
export function ImportForm({ send }: Props) {
  const [csv, setCsv] = useState('')
  const [report, setReport] = useState<ImportReport | null>(null)
  const [wrong, setWrong] = useState<Wrong | null>(null)
  const [busy, setBusy] = useState(false)
  const [deadToo, setDeadToo] = useState(false)

  const run = async (text: string, write: boolean) => {
    setBusy(true)
    const answer = await send({ csv: text, write, deadToo }).catch(() =>
      unreachable('Chưa rõ dòng nào đã được ghi'),
    )
    setBusy(false)
    setWrong(answer.ok ? null : answer)
    setReport(answer.ok ? answer.value : null)
  }
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    setReport(null)
    if (!file) return
    if (file.size > mostBytes) return setWrong(tooLarge)
    const text = await file.text()
    setCsv(text)
    await run(text, false)
  }
  const { counts, written } = report ?? {}
  const writable = counts ? counts.new + counts.changed + (deadToo ? counts.dead : 0) : 0
  const hint = 'Hai cột: địa chỉ cũ, địa chỉ mới. Dấu phẩy, chấm phẩy hay tab đều được; tối đa 100.000 dòng.'
  const error = wrong?.problems.find((it) => it.field === 'csv')?.message
  return (
    <div className="import-form">
      {wrong && (
        <ErrorSummary
          problems={wrong.problems}
          message={wrong.problems.length > 0 ? undefined : wrong.message}
        />
      )}
      <Row id="csv" label="Tệp CSV" hint={hint} error={error}>
        <input
          className="field"
          type="file"
          accept=".csv,text/csv,text/plain"
          {...described({ id: 'csv', hint, error })}
          onChange={(event) => void choose(event)}
        />
      </Row>
      {busy && <Notice>Đang đọc tệp và dò từng địa chỉ…</Notice>}
      {counts && written === null && (
        <>
          <Notice tone={counts.wrong + counts.loop + counts.dead > 0 ? 'warning' : 'good'}>
            Chưa ghi gì. {number(counts.new)} dòng mới, {number(counts.changed)} dòng đổi nơi dẫn đến,{' '}
            {number(counts.same)} dòng đã có. {number(counts.chain)} dòng đi qua nhiều chặng, sẽ ghi thẳng.{' '}
            {number(counts.loop)} vòng lặp, {number(counts.dead)} ngõ cụt, {number(counts.wrong)} dòng không
            dùng được.
          </Notice>
          {counts.dead > 0 && (
            <Check
              checked={deadToo}
              onChange={(event) => setDeadToo(event.target.checked)}
              label={`Ghi cả ${number(counts.dead)} dòng ngõ cụt (trang mới sẽ lên sau)`}
            />
          )}
          <div className="form-foot">
            <Button
              look="primary"
              aria-disabled={busy || writable === 0 || undefined}
              onClick={() => {
                if (!busy && writable > 0) void run(csv, true)
              }}
            >
              Ghi {number(writable)} dòng
            </Button>
          </div>
        </>
      )}
      {typeof written === 'number' && (
        <Notice tone="good">Đã ghi {number(written)} dòng. Người đọc địa chỉ cũ được dẫn đi ngay.</Notice>
      )}
      {report && written === null && <ImportTable rows={report.rows} />}
    </div>
  )
}
