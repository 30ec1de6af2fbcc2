'use client'

import { useEffect, useRef, useState } from 'react'
import type { Answer } from '@/newsroom/answer'
import type { Look } from '@/newsroom/front/look'
import type { Slots } from '@/portal/front/slots'

type Ask = (input: { slots: Slots }) => Promise<Answer<Look>>

/** The arrangement under way, its way back, and what it comes to: asked anew after every change and every minute. */
export function useArrangement(start: Slots, first: Look, startNow: string, ask: Ask) {
  const [slots, setSlots] = useState(start)
  const [past, setPast] = useState<Slots[]>([])
  const [look, setLook] = useState(first)
  const [now, setNow] = useState(startNow)
  const [failed, setFailed] = useState('')
  const [round, setRound] = useState(0)
  const fresh = useRef(true)

  useEffect(() => {
    const tick = setInterval(() => {
      setNow(new Date().toISOString())
      if (document.visibilityState === 'visible') setRound((n) => n + 1)
    }, 60_000)
    return () => clearInterval(tick)
  }, [])

  useEffect(() => {
    if (fresh.current) {
      fresh.current = false
      return
    }
    let current = true
    const wait = setTimeout(() => {
      ask({ slots }).then(
        (answer) => {
          if (!current) return
          if (answer.ok) setLook(answer.value)
          setFailed(answer.ok ? '' : answer.message)
        },
        () => current && setFailed('Mất mạng hoặc máy chủ không trả lời: bản xem trước có thể đã cũ.'),
      )
    }, 150)
    return () => {
      current = false
      clearTimeout(wait)
    }
  }, [slots, round, ask])

  const change = (next: Slots) => {
    if (next === slots) return
    setPast([...past.slice(-49), slots])
    setSlots(next)
  }
  const undo = () => {
    const last = past.at(-1)
    if (!last) return
    setPast(past.slice(0, -1))
    setSlots(last)
  }
  return { slots, look, now, failed, change, undo, canUndo: past.length > 0 }
}
