'use client'

import dynamic from 'next/dynamic'
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import type { Aim } from './aim-dialog.client'
import type { PickedMedia, Wanted } from './picked'

const PickerDialog = dynamic(() => import('./picker-dialog.client').then((it) => it.PickerDialog), {
  ssr: false,
})
const AimDialog = dynamic(() => import('./aim-dialog.client').then((it) => it.AimDialog), { ssr: false })

type Pick = (wanted: Wanted) => Promise<PickedMedia[]>
/** Answers the picture with its new point; null when the person calls it off. */
type AskAim = (picture: PickedMedia) => Promise<PickedMedia | null>
type Asked = { wanted: Wanted; answer: (chosen: PickedMedia[]) => void }
type Aiming = { picture: PickedMedia; answer: (aimed: PickedMedia | null) => void }

const Context = createContext<{ pick: Pick; aim: AskAim | null } | null>(null)

/**
 * Opens the library over the page for whoever asks with `useMediaPicker`, and a picture's focal point.
 * @param aim how the page moves a focal point; without it nobody is offered to
 */
export function MediaPickerProvider({ aim, children }: { aim?: Aim; children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [aiming, setAiming] = useState<Aiming | null>(null)
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
  const askAim = useCallback<AskAim>((picture) => new Promise((answer) => setAiming({ picture, answer })), [])
  const value = useMemo(() => ({ pick, aim: aim ? askAim : null }), [pick, aim, askAim])
  const close = (chosen: PickedMedia[]) => {
    asked?.answer(chosen)
    setAsked(null)
  }
  return (
    <Context value={value}>
      {children}
      {asked && <PickerDialog wanted={asked.wanted} close={close} />}
      {aiming && aim && (
        <AimDialog
          picture={aiming.picture}
          aim={aim}
          close={(aimed) => {
            aiming.answer(aimed)
            setAiming(null)
          }}
        />
      )}
    </Context>
  )
}

function useMedia() {
  const media = use(Context)
  if (!media) throw new Error('useMediaPicker stands outside of MediaPickerProvider')
  return media
}

/** Asks for media of the library, chosen or uploaded on the spot; an empty list when the person calls it off. */
export const useMediaPicker = (): Pick => useMedia().pick

/** Asks for a picture's focal point; null where the page can't move it. */
export const useAim = (): AskAim | null => useMedia().aim
