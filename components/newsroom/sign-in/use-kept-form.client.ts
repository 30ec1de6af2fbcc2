'use client'

import { useActionState, useState, useTransition, type FormEvent } from 'react'
import { unreachable } from '@/newsroom/answer'

/**
 * A form that works without script and keeps what is in its fields with one: React empties the fields of a form whose
 * action has answered, also when the answer is a refusal, and has no form left when no answer came.
 */
export function useKeptForm<State extends object>(
  action: (state: State, form: FormData) => Promise<State>,
  first: Awaited<State>,
) {
  const [plain, submit] = useActionState(action, first)
  const [state, setState] = useState<State & { message?: string }>(plain)
  const [busy, start] = useTransition()

  const send = async (form: FormData) => {
    try {
      setState(await action(state, form))
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      setState({ ...first, message: unreachable('Chưa có gì được gửi đi').message })
    }
  }
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    if (!busy) start(() => send(form))
  }
  return [state, { action: submit, onSubmit }, busy] as const
}
