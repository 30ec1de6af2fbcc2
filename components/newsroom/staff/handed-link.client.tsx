'use client'

import { hourNear } from '@/vietnamese/ago'
import { LinkButton } from '../ui/button'
import { CopyButton } from '../ui/copy-button.client'
import { Notice } from '../ui/notice'

export type HandedLink = { url: string; until: string }

type Props = { link: HandedLink; name: string; email: string }

/** A link that works once: shown now and never again. */
export function HandedLink({ link, name, email }: Props) {
  const letter = `Chào ${name},\n\nMở liên kết này để đặt mật khẩu vào tòa soạn (dùng một lần):\n${link.url}\n`
  return (
    <Notice tone="good">
      <p>
        <b>Gửi liên kết này cho {name}.</b> Nó chỉ hiện một lần ở đây, dùng được một lần, đến{' '}
        {hourNear(link.until, new Date())}.
      </p>
      <label className="visually-hidden" htmlFor="handed">
        Liên kết đặt mật khẩu
      </label>
      <input
        id="handed"
        className="field mt-2"
        readOnly
        value={link.url}
        onFocus={(event) => event.target.select()}
      />
      <div className="form-foot mt-2">
        <CopyButton label="Chép liên kết" text={link.url} />
        <LinkButton
          icon="mail"
          href={`mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent('Vào tòa soạn')}&body=${encodeURIComponent(letter)}`}
        >
          Soạn thư
        </LinkButton>
      </div>
    </Notice>
  )
}
