'use client'

import { useEffect, useRef } from 'react'

type Keys = { save: () => void; decide: () => void }

/** Ctrl+S saves now; Ctrl+Enter begins the next step, and once more confirms it. */
export function useKeys(keys: Keys) {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return
      if (event.key.toLowerCase() === 's') latest.current.save()
      else if (event.key === 'Enter') {
        if (document.querySelector('dialog[open]')) return
        const step = document.querySelector<HTMLFormElement>('form.gate-step')
        if (step) step.requestSubmit()
        else latest.current.decide()
      } else return
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [])
}
