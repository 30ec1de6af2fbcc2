'use client'

import { useEffect, useEffectEvent } from 'react'
import { isTyping } from '../shell/typing'

type Keys = Record<string, (event: KeyboardEvent) => void>

/** Keys of a list, while nobody types and no dialog is open. Named by `event.key`, `Shift+X` for letters held. */
export function useListKeys(keys: Keys) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
    if (document.querySelector('dialog[open], [popover]:popover-open')) return
    const letter = event.key.length === 1 ? event.key.toUpperCase() : event.key
    const work = keys[event.shiftKey && event.key.length === 1 ? `Shift+${letter}` : letter]
    if (!work) return
    event.preventDefault()
    work(event)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
