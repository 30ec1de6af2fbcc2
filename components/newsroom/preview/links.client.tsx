'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Answer } from '@/newsroom/answer'
import type { PreviewLink } from '@/newsroom/stories/preview/links'
import { hourNear } from '@/vietnamese/ago'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button.client'
import { SelectField } from '../ui/field'
import { Notice } from '../ui/notice'
import { StaffForm } from '../ui/staff-form.client'

type Props = {
  storyId: number
  links: PreviewLink[]
  hours: number[]
  siteUrl: string
  now: string
  make: (input: { storyId: number; hours: number }) => Promise<Answer<{ secret: string }>>
  revoke: (input: { storyId: number; id: string }) => Promise<Answer<null>>
}

/** Links for a leader without an account: made for some hours, shown once, taken back at any time. */
export function PreviewLinks({ storyId, links, hours, siteUrl, now, make, revoke }: Props) {
  const router = useRouter()
  const [made, setMade] = useState('')
  const [told, setTold] = useState('')
  const take = async (link: PreviewLink) => {
    const answer = await revoke({ storyId, id: link.id }).catch(() => null)
    setTold(
      answer?.ok ? 'Đã thu hồi. Đường dẫn ấy không mở được nữa.' : (answer?.message ?? 'Mất mạng, thử lại.'),
    )
    router.refresh()
  }
  return (
    <section>
      <h2>Cho người không có tài khoản</h2>
      <p className="meta">Ai có đường dẫn đều đọc được bản mới nhất của bài này, kể cả khi chưa đăng.</p>
      <StaffForm
        submit="Tạo đường dẫn"
        className="grid gap-3 mt-3"
        send={(form) => make({ storyId, hours: Number(form.get('hours')) })}
        onDone={({ secret }) => {
          setMade(`${siteUrl}/xem-truoc/${secret}`)
          router.refresh()
        }}
      >
        {(error) => (
          <SelectField id="hours" label="Mở được trong" error={error('hours')} defaultValue={24}>
            {hours.map((it) => (
              <option key={it} value={it}>
                {it < 24 ? `${it} giờ` : `${it / 24} ngày`}
              </option>
            ))}
          </SelectField>
        )}
      </StaffForm>
      {made && (
        <div className="grid gap-2 mt-3">
          <label htmlFor="made-link">Đường dẫn, chỉ hiện một lần này</label>
          <input
            id="made-link"
            className="field"
            readOnly
            value={made}
            onFocus={(event) => event.target.select()}
          />
          <div className="flex flex-wrap items-center gap-2">
            <CopyButton label="Chép đường dẫn" text={made} />
          </div>
        </div>
      )}
      {told && <Notice>{told}</Notice>}
      {links.length > 0 && (
        <ul className="plain-list mt-3">
          {links.map((it) => (
            <li key={it.id}>
              <span>
                {it.by} tạo lúc {hourNear(it.createdAt, now)}, hết hạn {hourNear(it.expiresAt, now)}
              </span>
              <Button className="push" onClick={() => void take(it)}>
                Thu hồi
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
