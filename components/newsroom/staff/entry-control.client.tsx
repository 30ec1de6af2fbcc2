'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { unreachable, type Answer, type Refusal } from '@/newsroom/answer'
import type { PersonRow } from '@/newsroom/staff/list'
import { ago, hourNear } from '@/vietnamese/ago'
import { Button } from '../ui/button'
import { ErrorSummary } from '../ui/error-summary.client'
import { HandedLink } from './handed-link.client'

type Props = {
  person: PersonRow
  own: boolean
  now: string
  makeLink: (input: { staffId: number }) => Promise<Answer<HandedLink>>
  setActive: (input: { staffId: number; active: boolean }) => Promise<Answer<null>>
}

/** How somebody gets in: a link for a password, and the lock. */
export function EntryControl({ person, own, now, makeLink, setActive }: Props) {
  const router = useRouter()
  const [link, setLink] = useState<HandedLink | null>(null)
  const [wrong, setWrong] = useState<Refusal | null>(null)
  const [asking, setAsking] = useState(false)
  const { id: staffId, name, email, state } = person

  async function run<T>(work: Promise<Answer<T>>, then: (value: T) => void) {
    const answer = await work.catch(() => unreachable('Chưa có gì thay đổi'))
    setWrong(answer.ok ? null : answer)
    if (!answer.ok) return
    then(answer.value)
    router.refresh()
  }
  const lock = (active: boolean) => void run(setActive({ staffId, active }), () => setAsking(false))
  return (
    <div className="staff-form">
      {wrong && <ErrorSummary problems={wrong.problems} message={wrong.message} />}
      <p>{entryWords(person, now)}</p>
      {link && <HandedLink link={link} name={name} email={email} />}
      <div className="form-foot">
        {state !== 'locked' && (
          <Button icon="key" onClick={() => void run(makeLink({ staffId }), setLink)}>
            {state === 'invited' ? 'Tạo lời mời mới' : 'Tạo liên kết đặt lại mật khẩu'}
          </Button>
        )}
        {state === 'locked' ? (
          <Button icon="published" onClick={() => lock(true)}>
            Mở khóa tài khoản
          </Button>
        ) : asking ? (
          <>
            <span>Khóa {name}? Mọi phiên đăng nhập dừng ngay.</span>
            <Button autoFocus onClick={() => setAsking(false)}>
              Thôi
            </Button>
            <Button icon="withdrawn" onClick={() => lock(false)}>
              Khóa ngay
            </Button>
          </>
        ) : (
          !own && (
            <Button icon="withdrawn" onClick={() => setAsking(true)}>
              Khóa tài khoản…
            </Button>
          )
        )}
      </div>
      {own && <p className="meta">Bạn không tự khóa tài khoản của mình.</p>}
    </div>
  )
}

function entryWords({ state, seenAt, sessions, linkUntil }: PersonRow, now: string): string {
  const waits = linkUntil ? ` Một liên kết đặt mật khẩu còn hạn đến ${hourNear(linkUntil, now)}.` : ''
  if (state === 'locked') return 'Tài khoản đang khóa: không ai vào được bằng tài khoản này.'
  if (state === 'invited')
    return `Người này chưa đặt mật khẩu lần nào.${waits || ' Lời mời trước đã hết hạn.'}`
  const seen = seenAt ? `Vào lần cuối ${ago(seenAt, now)}` : 'Chưa vào lần nào'
  return `${seen}${sessions > 0 ? `, đang đăng nhập ở ${sessions} máy` : ''}.${waits}`
}
