'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { hourNear } from '@/vietnamese/ago'
import type { DeviceCopy } from '../saving/device-copy.client'
import { useAround, useShown } from '../draft-context.client'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'

type Props = {
  copy: DeviceCopy | null
  takeCopy: () => void
  compareCopy: () => void
  dropCopy: () => void
  resolve: () => void
  closed: string | null
  /** Who has the pen, when it is somebody else. */
  holder: string | null
  takeOver: () => void
  told: string
}

/** What has to be said about the story as a whole, in sentences, under the bar. */
export function Banners(props: Props) {
  const { copy, takeCopy, compareCopy, dropCopy, resolve, closed, holder, takeOver, told } = props
  const { desk } = useAround()
  const save = useShown((it) => it.save)
  const { review } = desk
  return (
    <div className="banners">
      {told && <Told words={told} />}
      {copy && (
        <Line
          words={`Trên máy này còn chữ bạn gõ lúc ${hourNear(copy.at, new Date())} mà chưa lưu được.${copy.version !== desk.version ? ' Từ đó bài đã có bản mới hơn.' : ''}`}
        >
          <Button look="quiet" onClick={takeCopy}>
            Lấy lại
          </Button>
          <Button look="quiet" onClick={compareCopy}>
            Xem khác gì
          </Button>
          <Button look="quiet" onClick={dropCopy}>
            Bỏ
          </Button>
        </Line>
      )}
      {save.kind === 'signed-out' && (
        <Line
          words={`Phiên đăng nhập đã hết, hoặc tài khoản đã bị khóa. ${save.kept ? 'Chữ bạn gõ vẫn ở đây và đã giữ trên máy này.' : 'Chữ bạn gõ vẫn ở đây.'} Đăng nhập ở thẻ khác, trang này tự lưu tiếp.`}
        >
          <a className="button quiet" href="/dang-nhap" target="_blank" rel="noreferrer">
            Đăng nhập ở thẻ khác
          </a>
        </Line>
      )}
      {save.kind === 'conflict' && (
        <Line
          words={`${save.conflict.savedBy} vừa lưu một bản mới hơn. Chưa có gì bị ghi đè, bản của bạn vẫn ở đây.`}
        >
          <Button look="quiet" onClick={resolve}>
            So hai bản rồi chọn
          </Button>
        </Line>
      )}
      {save.kind === 'refused' && <Line words={`${save.message} Chữ bạn vừa gõ vẫn giữ trên máy này.`} />}
      {save.kind === 'failed' && <Line words={save.message} />}
      {holder && (
        <Line words={`${holder} đang sửa bài này, nên bạn chỉ xem.`}>
          <Button look="quiet" onClick={takeOver}>
            Nhận quyền sửa
          </Button>
        </Line>
      )}
      {closed && <Line words={closed} plain />}
      {review?.verdict === 'returned' && desk.state === 'returned' && (
        <Line words={`${review.by} trả lại lúc ${hourNear(review.at, new Date())}: “${review.reason}”`} />
      )}
    </div>
  )
}

function Line({ words, plain, children }: { words: string; plain?: boolean; children?: ReactNode }) {
  return (
    <Notice tone={plain ? 'info' : 'warning'}>
      <p>{words}</p>
      {children && <div className="quick">{children}</div>}
    </Notice>
  )
}

/** What was done. The form that asked for it took the focus along when it closed: the next Tab goes on from here. */
function Told({ words }: { words: string }) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const soon = setTimeout(() => document.activeElement === document.body && line.current?.focus(), 50)
    return () => clearTimeout(soon)
  }, [words])
  return (
    <div ref={line} tabIndex={-1}>
      <Notice tone="good">{words}</Notice>
    </div>
  )
}
