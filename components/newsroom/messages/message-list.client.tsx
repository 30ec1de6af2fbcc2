'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Answer } from '@/newsroom/answer'
import { messageKinds } from '@/newsroom/messages/filter'
import type { MessageRow } from '@/newsroom/messages/list'
import { Notice } from '../ui/notice'
import { MessageEntry } from './message-entry'

type Row = MessageRow & { answer: string | null }
type Props = {
  rows: Row[]
  now: string
  /** Null for who may read alone. */
  handle: ((input: { id: number; to: 'read' | 'closed' }) => Promise<Answer<null>>) | null
}

/** Readers' messages in full, and what is done with each. */
export function MessageList({ rows, now, handle }: Props) {
  const router = useRouter()
  const [busy, setBusy] = useState<number | null>(null)
  const [told, setTold] = useState<{ tone: 'good' | 'warning'; words: string } | null>(null)
  const set = async (row: Row, to: 'read' | 'closed', words: string) => {
    if (!handle || busy !== null) return
    setBusy(row.id)
    const answer = await handle({ id: row.id, to })
    setBusy(null)
    setTold(answer.ok ? { tone: 'good', words } : { tone: 'warning', words: answer.message })
    router.refresh()
  }
  return (
    <>
      {told && (
        <div className="list-told">
          <Notice tone={told.tone}>{told.words}</Notice>
        </div>
      )}
      <ul className="messages">
        {rows.map((row) => (
          <MessageEntry
            key={row.id}
            row={row}
            now={now}
            busy={busy === row.id}
            set={handle && ((to, words) => void set(row, to, `${messageKinds[row.kind]}: ${words}`))}
          />
        ))}
      </ul>
    </>
  )
}
