'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { PickedMedia } from './picked'
import { uploadMedia } from './upload.client'

export type Sending = {
  key: number
  name: string
  state: 'waiting' | 'sending' | 'working' | 'done' | 'failed'
  /** 0–1 of what has left. */
  share: number
  error: string
}

/** Files at the same time: more would only share one line. */
const atOnce = 2

/** A queue of uploads: each has its own progress and its own reason when it is refused. */
export function useUploads(onArrived: (media: PickedMedia) => void) {
  const [sendings, setSendings] = useState<Sending[]>([])
  const queue = useRef<{ key: number; file: File }[]>([])
  const running = useRef(0)
  const lastKey = useRef(0)
  const calledOff = useRef(new AbortController())
  const arrived = useRef(onArrived)
  useEffect(() => {
    arrived.current = onArrived
  })
  useEffect(() => {
    const controller = (calledOff.current = new AbortController())
    return () => controller.abort()
  }, [])

  const change = useCallback((key: number, to: Partial<Sending>) => {
    setSendings((all) => all.map((it) => (it.key === key ? { ...it, ...to } : it)))
  }, [])

  const work = useCallback(async () => {
    if (running.current >= atOnce) return
    running.current += 1
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      const { key, file } = next
      change(key, { state: 'sending' })
      try {
        const onProgress = (share: number) => change(key, { share, state: share < 1 ? 'sending' : 'working' })
        arrived.current(await uploadMedia(file, { onProgress, signal: calledOff.current.signal }))
        change(key, { state: 'done', share: 1 })
      } catch (error) {
        change(key, { state: 'failed', error: error instanceof Error ? error.message : String(error) })
      }
    }
    running.current -= 1
  }, [change])

  const send = useCallback(
    (files: Iterable<File>) => {
      const added = [...files].map((file) => ({ key: ++lastKey.current, file }))
      queue.current.push(...added)
      const fresh = added.map(({ key, file }): Sending => {
        return { key, name: file.name, state: 'waiting', share: 0, error: '' }
      })
      setSendings((all) => [...all.filter((it) => it.state !== 'done'), ...fresh])
      for (let n = 0; n < atOnce; n++) void work()
    },
    [work],
  )
  const forget = useCallback((key: number) => setSendings((all) => all.filter((it) => it.key !== key)), [])
  return { sendings, send, forget }
}
