'use client'

import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { unreachable, type Answer, type Refusal } from '@/newsroom/answer'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary.client'

type Props = {
  title: string
  /** Sends what the fields hold. */
  send: (form: FormData) => Promise<Answer<unknown>>
  confirm: string
  doing: string
  /** Why it can't be confirmed now. */
  blocked?: string
  close: () => void
  done: () => void
  /** Where the words of a problem lead when its field isn't in this form. */
  goTo: (field: string) => void
  /** Under the button: what will happen then. */
  note?: ReactNode
  children?: (error: (field: string) => string | undefined) => ReactNode
}

/** One step of a story's course, asked and confirmed in the panel: what is wrong first, nothing typed is lost. */
export function StepForm({ title, send, confirm, doing, blocked, close, done, goTo, note, children }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  /** Where one was: who calls it off goes on there. */
  const before = useRef<Element | null>(null)
  useEffect(() => {
    before.current ??= document.activeElement
    const first = form.current?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')
    ;(first ?? form.current?.querySelector<HTMLElement>('button[type=submit]'))?.focus()
  }, [])

  const go = async () => {
    if (busy || blocked || !form.current) return
    setBusy(true)
    const answer = await send(new FormData(form.current)).catch(() => unreachable('Chưa có gì thay đổi'))
    setBusy(false)
    if (answer.ok) return done()
    setRefusal(answer)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void go()
  }
  const callOff = () => {
    close()
    if (before.current instanceof HTMLElement) before.current.focus()
  }
  const error = (field: string) => refusal?.problems.find((it) => it.field === field)?.message
  return (
    <form
      ref={form}
      className="gate-step"
      aria-label={title}
      onSubmit={submit}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        callOff()
      }}
    >
      <h3>{title}</h3>
      {refusal && (
        <ErrorSummary
          problems={refusal.problems}
          message={refusal.problems.length > 0 ? undefined : refusal.message}
          onLead={(field) => {
            if (form.current?.querySelector(`[id="${field}"]`)) return false
            goTo(field)
            return true
          }}
        />
      )}
      {children?.(error)}
      <div className="gate-confirm">
        <Button
          type="submit"
          look={blocked ? 'outlined' : 'primary'}
          aria-disabled={blocked || busy ? true : undefined}
          aria-describedby="gate-why"
          data-confirm=""
        >
          {busy ? doing : confirm}
        </Button>
        <Button look="quiet" onClick={callOff}>
          Thôi
        </Button>
        <p className="meta" id="gate-why">
          {blocked ?? note}
        </p>
      </div>
    </form>
  )
}
