'use client'

import { startTransition, useActionState, type FormEvent } from 'react'

/**
 * A form that works without script and keeps what is in its fields with one: React empties the fields of a form whose
 * action has answered, also when the answer is a refusal.
 */
export function useKeptForm<State>(
  action: (state: Awaited<State>, form: FormData) => State | Promise<State>,
  first: Awaited<State>,
) {
  const [state, submit, busy] = useActionState(action, first)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    if (!busy) startTransition(() => submit(form))
  }
  return [state, { action: submit, onSubmit }, busy] as const
}
