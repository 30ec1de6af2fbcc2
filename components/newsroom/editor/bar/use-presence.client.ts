'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Heard } from '@/newsroom/stories/presence'
import type { DeskActions } from '../actions'
import { passageNow } from './passage'

const seconds = 8

type Props = {
  storyId: number | null
  /** This person would write if nobody else does. */
  wants: boolean
  beat: DeskActions['beat']
  leave: DeskActions['leave']
  /** Told at every beat. */
  heard: (heard: Heard) => void
}

/** Shows others that the story is open here, and hears of them. */
export function usePresence({ storyId, wants, beat, leave, heard }: Props) {
  const [last, setLast] = useState<Heard | null>(null)
  const listener = useRef(heard)
  useEffect(() => {
    listener.current = heard
  })
  const send = useCallback(
    async (takeOver = false) => {
      if (storyId === null) return
      const passage = passageNow()
      const answer = await beat({ storyId, wants, passage, ...(takeOver && { takeOver }) }).catch(() => null)
      if (!answer?.ok) return
      setLast(answer.value)
      listener.current(answer.value)
    },
    [storyId, wants, beat],
  )
  useEffect(() => {
    if (storyId === null) return
    const first = setTimeout(() => void send(), 0)
    const often = setInterval(() => document.visibilityState === 'visible' && void send(), seconds * 1000)
    const back = () => document.visibilityState === 'visible' && void send()
    document.addEventListener('visibilitychange', back)
    return () => {
      clearTimeout(first)
      clearInterval(often)
      document.removeEventListener('visibilitychange', back)
      void leave({ storyId }).catch(() => null)
    }
  }, [storyId, send, leave])
  return { heard: last, takeOver: useCallback(() => send(true), [send]) }
}
