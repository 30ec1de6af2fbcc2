'use client'

import { useEffect, useState } from 'react'
import type { Answer } from '@/newsroom/answer'
import type { Choice } from '@/newsroom/stories/desk/choices'

export type Find = (words: string) => Promise<Answer<Choice[]>>

/** What a search finds while somebody types: asked after a short pause, late answers passed over. */
export function useFound(find: Find, words: string, active: boolean) {
  const [found, setFound] = useState<{ words: string; rows: Choice[]; wrong: string } | null>(null)
  useEffect(() => {
    if (!active) return
    let late = false
    const ask = async () => {
      const answer = await find(words).catch(() => null)
      if (late) return
      if (answer?.ok) setFound({ words, rows: answer.value, wrong: '' })
      else setFound({ words, rows: [], wrong: answer?.message ?? 'Mất mạng, chưa tìm được.' })
    }
    const soon = setTimeout(() => void ask(), 150)
    return () => {
      late = true
      clearTimeout(soon)
    }
  }, [find, words, active])
  return found
}
