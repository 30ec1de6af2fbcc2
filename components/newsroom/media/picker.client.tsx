'use client'

import dynamic from 'next/dynamic'
import { createContext, use, useCallback, useState, type ReactNode } from 'react'
import type { PickedMedia, Wanted } from './picked'

const PickerDialog = dynamic(() => import('./picker-dialog.client').then((it) => it.PickerDialog), {
  ssr: false,
})

type Pick = (wanted: Wanted) => Promise<PickedMedia[]>
type Asked = { wanted: Wanted; answer: (chosen: PickedMedia[]) => void }

const Context = createContext<Pick | null>(null)

/** Opens the library over the page for whoever asks with `useMediaPicker`. */
export function MediaPickerProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const pick = useCallback<Pick>(
    (wanted) =>
      new Promise((answer) =>
        setAsked((before) => {
          before?.answer([])
          return { wanted, answer }
        }),
      ),
    [],
  )
  const close = (chosen: PickedMedia[]) => {
    asked?.answer(chosen)
    setAsked(null)
  }
  return (
    <Context value={pick}>
      {children}
      {asked && <PickerDialog wanted={asked.wanted} close={close} />}
    </Context>
  )
}

/** Asks for media of the library, chosen or uploaded on the spot; an empty list when the person calls it off. */
export function useMediaPicker(): Pick {
  const pick = use(Context)
  if (!pick) throw new Error('useMediaPicker stands outside of MediaPickerProvider')
  return pick
}
