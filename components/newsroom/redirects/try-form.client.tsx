'use client'

import { useState, type FormEvent } from 'react'
import type { Answer } from '@/newsroom/answer'
import type { Tried } from '@/newsroom/redirects/try'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'

type Props = { tryOut: (input: { address: string }) => Promise<Answer<Tried>> }

/** "Thử": where a reader of an address would come out. */
export function TryForm({ tryOut }: Props) {
  const [answer, setAnswer] = useState<Answer<Tried> | null>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAnswer(await tryOut({ address: String(new FormData(event.currentTarget).get('address')) }))
  }
  return (
    <form className="try-form" onSubmit={(event) => void submit(event)}>
      <label htmlFor="address">Thử một địa chỉ</label>
      <div>
        <input
          className="field"
          id="address"
          name="address"
          placeholder="/Diem-bao/tin-sang-57288.html"
          spellCheck={false}
          autoCapitalize="none"
          aria-describedby="address-answer"
        />
        <Button type="submit">Thử</Button>
      </div>
      <div id="address-answer">{answer && <Told answer={answer} />}</div>
    </form>
  )
}

function Told({ answer }: { answer: Answer<Tried> }) {
  if (!answer.ok) return <Notice tone="warning">{answer.problems[0]?.message ?? answer.message}</Notice>
  const { kind, target, by, address } = answer.value
  if (kind === 'lives') return <Notice>Địa chỉ này đang có trang thật, không cần chuyển hướng.</Notice>
  if (kind === 'missing')
    return <Notice tone="warning">Người đọc {address} gặp trang “Không tìm thấy”.</Notice>
  return (
    <Notice tone="good">
      Dẫn tới{' '}
      <a href={target!} target="_blank">
        {target}
      </a>
      {by && by !== address && <> theo mẫu {by}</>}.
    </Notice>
  )
}
