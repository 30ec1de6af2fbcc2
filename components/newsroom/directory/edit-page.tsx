import Link from 'next/link'
import type { ReactNode } from 'react'
import { clock, shortDate } from '@/vietnamese/dates'
import { Icon } from '../ui/icon'

type Props = {
  /** The list it belongs to. */
  list: { href: string; name: string }
  title: string
  /** Its page on the portal. */
  seenAt?: string
  last: { by: string; at: string } | null
  form: ReactNode
  /** What one may know and do beside the form. */
  aside?: ReactNode
}

/** The page of one row: its form on paper, what else one may do with it on sand. */
export function EditPage({ list, title, seenAt, last, form, aside }: Props) {
  const alone = !seenAt && !last && !aside
  return (
    <div className={alone ? 'edit is-alone' : 'edit'}>
      <div className="edit-main">
        <p className="edit-back">
          <Link href={list.href} prefetch={false}>
            <Icon name="left" />
            {list.name}
          </Link>
        </p>
        <h1>{title}</h1>
        {form}
      </div>
      {!alone && (
        <aside className="edit-side" aria-label="Thông tin thêm">
          {seenAt && (
            <p>
              <a href={seenAt} target="_blank" className="with-icon">
                <Icon name="globe" />
                Xem trên cổng
              </a>
            </p>
          )}
          {last && (
            <p className="meta">
              Sửa lần cuối: {last.by}, {clock(last.at)} ngày {shortDate(last.at)}
            </p>
          )}
          {aside}
        </aside>
      )}
    </div>
  )
}
