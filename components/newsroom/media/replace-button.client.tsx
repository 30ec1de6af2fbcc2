'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog.client'
import { Notice } from '../ui/notice'
import { acceptFor, replaceMedia } from './upload.client'
import type { PickedMedia } from './picked'

type Props = { id: number; kind: PickedMedia['kind']; uses: number }

/** Another file in the place of this one; asked again when it stands somewhere. */
export function ReplaceButton({ id, kind, uses }: Props) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<File | null>(null)
  const [progress, setProgress] = useState('')
  const [told, setTold] = useState<{ tone: 'good' | 'warning'; words: string } | null>(null)
  const go = async (file: File) => {
    setChosen(null)
    setTold(null)
    setProgress('Đang tải lên…')
    try {
      await replaceMedia(id, file, {
        onProgress: (share) =>
          setProgress(share < 1 ? `Đang tải lên ${Math.floor(share * 100)} %` : 'Đang thay…'),
      })
      setTold({ tone: 'good', words: 'Đã thay. Người đọc thấy tệp mới ngay.' })
      router.refresh()
    } catch (error) {
      setTold({ tone: 'warning', words: error instanceof Error ? error.message : String(error) })
    }
    setProgress('')
  }
  return (
    <>
      <Button
        icon="swap"
        aria-disabled={progress !== '' || undefined}
        onClick={() => !progress && input.current?.click()}
      >
        {progress || 'Chọn tệp thay'}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={acceptFor[kind]}
        aria-label="Chọn tệp thay"
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file && uses > 0) setChosen(file)
          else if (file) void go(file)
        }}
      />
      {told && <Notice tone={told.tone}>{told.words}</Notice>}
      <Dialog open={chosen !== null} onClose={() => setChosen(null)} title="Thay tệp?">
        <p>
          “{chosen?.name}” sẽ hiện ở cả {uses} chỗ đang dùng. Tệp cũ bị xóa hẳn, không lấy lại được.
        </p>
        <div className="actions">
          <Button data-first="" onClick={() => setChosen(null)}>
            Thôi
          </Button>
          <Button look="primary" onClick={() => chosen && void go(chosen)}>
            Thay
          </Button>
        </div>
      </Dialog>
    </>
  )
}
