'use client'

import { useState } from 'react'
import { Button, IconButton } from './button'

type Props = {
  text: string
  /** What is copied: "Chép địa chỉ ngắn". */
  label: string
  /** A drawing alone, beside the text itself. */
  bare?: boolean
}

/** Copies a text, and says beside itself whether it worked. */
export function CopyButton({ text, label, bare }: Props) {
  const [told, setTold] = useState('')
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setTold('Đã chép.'),
      () => setTold('Trình duyệt không cho chép. Hãy chọn chữ rồi chép bằng bàn phím.'),
    )
  return (
    <>
      {bare ? (
        <IconButton icon="copy" label={label} className="quiet" onClick={copy} />
      ) : (
        <Button icon="copy" onClick={copy}>
          {label}
        </Button>
      )}
      <span role="status" className="meta">
        {told}
      </span>
    </>
  )
}
