'use client'

import { useEffect, useRef } from 'react'
import { Button } from '../ui/button'
import { previewChannel, type PreviewMode } from './modes'

/** The page in a frame as wide as a phone, a desktop or a sheet; made anew after every save in another tab. */
export function Stage({ mode, storyId }: { mode: PreviewMode; storyId: number }) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const channel = new BroadcastChannel(previewChannel(storyId))
    channel.onmessage = () => frame.current?.contentWindow?.location.reload()
    return () => channel.close()
  }, [storyId])
  return (
    <div className="preview-stage">
      {mode === 'ban-in' && (
        <Button icon="print" onClick={() => frame.current?.contentWindow?.print()}>
          Mở hộp thoại in
        </Button>
      )}
      <iframe
        ref={frame}
        className={`preview-frame is-${mode}`}
        title="Bài như bạn đọc sẽ thấy"
        src={`/admin/bai-viet/${storyId}/xem-truoc/trang`}
      />
    </div>
  )
}
