'use client'

import { useState, type ChangeEvent, type CompositionEvent } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * What a field of a block needs so that nobody's letters are lost: while it has the focus nothing but its writer
 * changes it, and a composed letter reaches the text when it is whole. The text's own value comes back too late.
 */
export function useTyped(value: string, write: (value: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  return {
    value: typed ?? value,
    onFocus: () => setTyped(value),
    onBlur: () => setTyped(null),
    onCompositionEnd: (event: CompositionEvent<Field>) => write(event.currentTarget.value),
    onChange: (event: ChangeEvent<Field>) => {
      setTyped(event.target.value)
      if (!(event.nativeEvent as InputEvent).isComposing) write(event.target.value)
    },
  }
}
