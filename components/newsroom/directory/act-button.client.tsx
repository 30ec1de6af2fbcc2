'use client'

import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { unreachable, type Answer } from '@/newsroom/answer'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog.client'
import type { IconName } from '../ui/icon'
import { Notice } from '../ui/notice'

type Props<I> = {
  act: (input: I) => Promise<Answer<unknown>>
  input: I
  icon?: IconName
  children: ReactNode
  /** Asked first; without it the button works at once. */
  ask?: { title: string; words: ReactNode; yes: string }
  /** Where one is afterwards; the same page, made new, without it. */
  goesTo?: string
}

/** One thing done to one row, with a question before what can't be undone, and a sentence when it was refused. */
export function ActButton<I>({ act, input, icon, children, ask, goesTo }: Props<I>) {
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const go = async () => {
    setAsking(false)
    setBusy(true)
    const answer = await act(input).catch(() => unreachable('Chưa có gì thay đổi'))
    setBusy(false)
    setWrong(answer.ok ? '' : (answer.problems[0]?.message ?? answer.message))
    if (!answer.ok) return
    if (goesTo) router.push(goesTo)
    router.refresh()
  }
  return (
    <>
      <Button
        icon={icon}
        aria-disabled={busy || undefined}
        onClick={() => {
          if (!busy) void (ask ? setAsking(true) : go())
        }}
      >
        {children}
      </Button>
      {wrong && <Notice tone="warning">{wrong}</Notice>}
      {ask && (
        <Dialog open={asking} onClose={() => setAsking(false)} title={ask.title}>
          <p>{ask.words}</p>
          <div className="actions">
            <Button data-first="" onClick={() => setAsking(false)}>
              Thôi
            </Button>
            <Button look="primary" onClick={() => void go()}>
              {ask.yes}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
