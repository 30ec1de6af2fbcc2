'use client'

import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Answer } from '@/newsroom/answer'
import type { Deed, Entry } from '@/newsroom/stories/history'
import { hourNear } from '@/vietnamese/ago'
import { clock } from '@/vietnamese/dates'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog.client'
import { Notice } from '../ui/notice'

type Props = {
  entries: Entry[]
  from: number
  to: number
  now: string
  storyId: number
  version: number
  mayRestore: boolean
  restore: (input: { storyId: number; version: number; snapshotId: number }) => Promise<Answer<unknown>>
}

const deedNames: Record<string, string> = {
  submitted: 'gửi duyệt',
  returned: 'trả lại',
  approved: 'duyệt',
  overridden: 'vượt quy tắc hai người',
  publish: 'xuất bản',
  schedule: 'hẹn giờ đăng',
  unschedule: 'hủy hẹn giờ',
  withdraw: 'gỡ bài',
  correct: 'đăng lời đính chính',
  move: 'đổi địa chỉ',
  restore: 'khôi phục từ một bản cũ',
}

/** Every saved text, newest first: who, when, how much, and what was done with it. */
export function Entries({ entries, from, to, now, storyId, version, mayRestore, restore }: Props) {
  const path = usePathname()
  const router = useRouter()
  const [asked, setAsked] = useState<Entry | null>(null)
  const show = (a: number, b: number) => router.replace(`${path}?tu=${a}&den=${b}`)
  return (
    <>
      <section className="panel-title">
        <h2>{entries.length} bản đã lưu</h2>
        <p className="meta">Chọn cột trái làm bản cũ, cột phải làm bản mới</p>
      </section>
      <ol className="revisions">
        {entries.map((it, n) => (
          <li key={it.id} className={it.id === from || it.id === to ? 'in-pair' : undefined}>
            <span className="pick-pair">
              <input
                className="check"
                type="radio"
                name="tu"
                aria-label={`Bản ${it.number} làm bản cũ`}
                checked={it.id === from}
                onChange={() => show(it.id, to)}
              />
              <input
                className="check"
                type="radio"
                name="den"
                aria-label={`Bản ${it.number} làm bản mới`}
                checked={it.id === to}
                onChange={() => show(from, it.id)}
              />
            </span>
            <div>
              <p className="line-of">
                <b>Bản {it.number}</b> {it.by}
                <time dateTime={it.at}>{hourNear(it.at, now)}</time>
              </p>
              <p className="is-words">
                {it.added > 0 && <b className="plus">+{it.added}</b>}{' '}
                {it.removed > 0 && <b className="minus">−{it.removed}</b>}
                {it.added + it.removed > 0 ? ' từ' : 'chữ không đổi'}
              </p>
              {it.deeds.map((deed) => (
                <DeedLine key={`${deed.what} ${deed.at}`} deed={deed} />
              ))}
              <p className="quick">
                {entries[n + 1] && (
                  <Link href={`${path}?tu=${entries[n + 1]!.id}&den=${it.id}`} replace prefetch={false}>
                    Bản này đổi gì
                  </Link>
                )}
                {mayRestore && n > 0 && (
                  <button type="button" className="link" onClick={() => setAsked(it)}>
                    Khôi phục bản {it.number}…
                  </button>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {asked && (
        <RestoreDialog
          entry={asked}
          close={() => setAsked(null)}
          restore={() => restore({ storyId, version, snapshotId: asked.id })}
          done={() => router.push(`/admin/bai-viet/${storyId}`)}
        />
      )}
    </>
  )
}

function DeedLine({ deed }: { deed: Deed }) {
  return (
    <>
      <p>
        {deed.by} {deedNames[deed.what] ?? deed.what} lúc {clock(deed.at)}
      </p>
      {deed.reason && <blockquote>{deed.reason}</blockquote>}
    </>
  )
}

type Ask = { entry: Entry; close: () => void; restore: () => Promise<Answer<unknown>>; done: () => void }

function RestoreDialog({ entry, close, restore, done }: Ask) {
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const go = async () => {
    setBusy(true)
    const answer = await restore().catch(() => null)
    if (answer?.ok) return done()
    setBusy(false)
    setWrong(answer?.message ?? 'Mất mạng, chưa khôi phục được. Hãy thử lại.')
  }
  return (
    <Dialog open onClose={close} title={`Khôi phục bản ${entry.number}?`}>
      {wrong && <Notice tone="warning">{wrong}</Notice>}
      <p>
        Chữ của bản {entry.number} ({entry.by}) thành bản mới nhất. Các bản sau nó vẫn còn trong lịch sử. Bạn
        đọc chưa thấy gì cho tới khi bài được xuất bản.
      </p>
      <div className="actions">
        <Button onClick={close}>Thôi</Button>
        <Button look="primary" aria-disabled={busy || undefined} data-first="" onClick={() => void go()}>
          {busy ? 'Đang khôi phục…' : 'Khôi phục'}
        </Button>
      </div>
    </Dialog>
  )
}
