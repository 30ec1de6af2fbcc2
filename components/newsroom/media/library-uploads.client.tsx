'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { Button } from '../ui/button'
import { Sendings } from './sendings'
import { useUploads } from './uploads.client'

/** The library's page: files dropped anywhere on it, or chosen, go up side by side. */
export function LibraryUploads({ children }: { children: ReactNode }) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const soon = useRef<ReturnType<typeof setTimeout>>(undefined)
  const uploads = useUploads(() => {
    clearTimeout(soon.current)
    soon.current = setTimeout(() => router.refresh(), 400)
  })
  const dragged = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    if (event.type === 'drop') uploads.send([...event.dataTransfer.files])
    setOver(event.type === 'dragover')
  })
  useEffect(() => {
    const listen = (event: DragEvent) => dragged(event)
    const left = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    addEventListener('dragover', listen)
    addEventListener('drop', listen)
    addEventListener('dragleave', left)
    return () => {
      removeEventListener('dragover', listen)
      removeEventListener('drop', listen)
      removeEventListener('dragleave', left)
    }
  }, [])

  return (
    <div className={over ? 'library is-over' : 'library'}>
      <div className="page-head">
        <h1>Thư viện</h1>
        <div className="actions">
          <Button look="primary" icon="upload" onClick={() => input.current?.click()}>
            Tải lên
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            multiple
            aria-label="Chọn tệp để tải lên"
            onChange={(event) => {
              uploads.send([...(event.target.files ?? [])])
              event.target.value = ''
            }}
          />
        </div>
        <p className="meta list-about">
          Kéo tệp vào bất cứ đâu trong trang. Ảnh đến 40 MB, video, âm thanh và tài liệu đến 200 MB.
        </p>
      </div>
      {uploads.sendings.length > 0 && (
        <div className="list-told">
          <Sendings sendings={uploads.sendings} forget={uploads.forget} />
        </div>
      )}
      {children}
    </div>
  )
}
