'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Answer } from '@/newsroom/answer'
import { ago } from '@/vietnamese/ago'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'

export type SessionLine = { id: string; device: string; createdAt: string; seenAt: string; own: boolean }

type Props = {
  sessions: SessionLine[]
  now: string
  end: (input: { id: string }) => Promise<Answer<null>>
}

/** Where one is signed in, and how to end it. */
export function SessionList({ sessions, now, end }: Props) {
  const router = useRouter()
  const [told, setTold] = useState('')
  const stop = async (session: SessionLine) => {
    const answer = await end({ id: session.id })
    setTold(answer.ok ? `Đã đăng xuất ${session.device}.` : answer.message)
    router.refresh()
  }
  return (
    <>
      <ul className="plain-list">
        {sessions.map((it) => (
          <li key={it.id}>
            <Icon name={/iPhone|Android|iPad/.test(it.device) ? 'phone' : 'desktop'} />
            <div>
              <b>{it.device}</b>
              <p className="meta">
                {it.own ? 'Máy này' : `Dùng lần cuối ${ago(it.seenAt, now)}`}, đăng nhập{' '}
                {ago(it.createdAt, now)}
              </p>
            </div>
            {!it.own && (
              <Button
                className="push"
                aria-label={`Đăng xuất ${it.device}, đăng nhập ${ago(it.createdAt, now)}`}
                onClick={() => void stop(it)}
              >
                Đăng xuất
              </Button>
            )}
          </li>
        ))}
      </ul>
      {told && <Notice tone="good">{told}</Notice>}
    </>
  )
}
