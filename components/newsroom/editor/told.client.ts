'use client'

import { useEffect, useState } from 'react'
import type { Desk } from '@/newsroom/stories/desk/read'

const key = 'congtin.vua-xong'

/** What was just done, said once: also when the step opened another revision and the editor was made anew. */
export function useTold(desk: Desk): [string, (words: string) => void] {
  const [told, setTold] = useState('')
  useEffect(() => {
    const words = sessionStorage.getItem(key)
    if (!words) return
    sessionStorage.removeItem(key)
    setTold(words)
  }, [desk])
  const tell = (words: string) => {
    sessionStorage.setItem(key, words)
    setTold(words)
  }
  return [told, tell]
}
