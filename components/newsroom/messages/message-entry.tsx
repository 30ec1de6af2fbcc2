import Link from 'next/link'
import { messageKinds } from '@/newsroom/messages/filter'
import type { MessageRow } from '@/newsroom/messages/list'
import { hourNear } from '@/vietnamese/ago'
import { Button, LinkButton } from '../ui/button'

type Props = {
  row: MessageRow & { answer: string | null }
  now: string
  busy: boolean
  /** Null for who may read alone. */
  set: ((to: 'read' | 'closed', words: string) => void) | null
}

/** One message: who, when, about what, every word of it, and what can be done. */
export function MessageEntry({ row, now, busy, set }: Props) {
  const title = `message-${row.id}`
  const who = [row.name, row.contact].filter(Boolean).join(', ') || 'Không để lại tên'
  const blocked = busy || undefined
  return (
    <li>
      <article aria-labelledby={title}>
        <h2 id={title}>
          {messageKinds[row.kind]}
          <span className="meta">
            {who} · <time dateTime={row.at}>{hourNear(row.at, now)}</time>
            {row.handledBy && ` · ${row.handledBy} đã xem`}
          </span>
        </h2>
        <p className="meta">
          {row.article ? (
            <>
              Về bài <Link href={`/admin/bai-viet/${row.article.id}`}>{row.article.title}</Link>
              {row.address && (
                <>
                  {' '}
                  (
                  <a href={row.address} target="_blank">
                    xem trên cổng
                  </a>
                  )
                </>
              )}
            </>
          ) : (
            row.address && `Về địa chỉ ${row.address}`
          )}
        </p>
        <p className="message-text">{row.text}</p>
        {set && (
          <div className="actions">
            {row.answer && (
              <LinkButton
                icon="mail"
                href={row.answer}
                onClick={() => row.state === 'new' && set('read', 'đã đọc.')}
              >
                Trả lời
              </LinkButton>
            )}
            {row.state === 'new' && (
              <Button icon="check" aria-disabled={blocked} onClick={() => set('read', 'đã đọc.')}>
                Đã đọc
              </Button>
            )}
            {row.state === 'closed' ? (
              <Button icon="undo" aria-disabled={blocked} onClick={() => set('read', 'đã mở lại.')}>
                Mở lại
              </Button>
            ) : (
              <Button icon="box" aria-disabled={blocked} onClick={() => set('closed', 'đã đóng.')}>
                Đóng
              </Button>
            )}
          </div>
        )}
      </article>
    </li>
  )
}
