'use client'

import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { unreachable, type Answer, type Refusal } from '@/newsroom/answer'
import { Button } from './button'
import { ErrorSummary } from './error-summary.client'
import { Notice } from './notice'

type Props<T> = {
  /** Sends what the fields hold; the fields keep it whatever the answer is. */
  send: (form: FormData) => Promise<Answer<T>>
  /** The fields; `error` gives the words for one of them. */
  children: (error: (field: string) => string | undefined) => ReactNode
  submit: string
  /** Said when it went well. */
  done?: string
  onDone?: (value: T) => void
  /** Empties the fields when it went well. */
  clears?: boolean
  /** Beside the button. */
  actions?: ReactNode
  /** Between the fields and the button, outside the form: what has forms of its own. */
  beyond?: ReactNode
  /** The id of a field's control; by default the field's own name. */
  idOf?: (field: string) => string
  className?: string
}

/** A form of the newsroom: what is wrong first, at the fields too, and nothing typed is lost. */
export function StaffForm<T>(props: Props<T>) {
  const { send, children, submit, done, onDone, clears, actions, beyond, idOf, className } = props
  const id = useId()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [state, setState] = useState<'open' | 'busy' | 'done'>('open')

  const go = async (form: HTMLFormElement) => {
    setState('busy')
    const answer = await send(new FormData(form)).catch(() => unreachable('Chưa có gì được lưu'))
    setRefusal(answer.ok ? null : answer)
    setState(answer.ok ? 'done' : 'open')
    if (!answer.ok) return
    if (clears) form.reset()
    onDone?.(answer.value)
  }
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state !== 'busy') void go(event.currentTarget)
  }
  const error = (field: string) => refusal?.problems.find((it) => it.field === field)?.message
  const foot = (
    <>
      <div className="form-foot">
        <Button type="submit" form={id} look="primary" aria-disabled={state === 'busy' || undefined}>
          {state === 'busy' ? 'Đang lưu…' : submit}
        </Button>
        {actions}
      </div>
      {state === 'done' && done && <Notice tone="good">{done}</Notice>}
    </>
  )
  return (
    <>
      <form id={id} onSubmit={onSubmit} noValidate className={className ?? 'staff-form'}>
        {refusal && (
          <ErrorSummary
            problems={refusal.problems}
            message={refusal.problems.length > 0 ? undefined : refusal.message}
            idOf={idOf}
          />
        )}
        {children(error)}
        {!beyond && foot}
      </form>
      {beyond}
      {beyond && foot}
    </>
  )
}
