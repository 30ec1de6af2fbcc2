import Link from 'next/link'
import type { ReactNode } from 'react'
import { Icon } from '../ui/icon'
import { Notice } from '../ui/notice'

type Props = {
  title: string
  /** One sentence: what readers see of it. */
  about: ReactNode
  add?: { href: string; label: string }
  /** The name of the row that was saved just now. */
  saved?: string
  actions?: ReactNode
  children: ReactNode
}

/** The page of one list of the directory. */
export function ListPage({ title, about, add, saved, actions, children }: Props) {
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        <div className="actions">
          {actions}
          {add && (
            <Link className="button primary" href={add.href} prefetch={false}>
              <Icon name="plus" />
              {add.label}
            </Link>
          )}
        </div>
        <p className="meta list-about">{about}</p>
      </div>
      {saved !== undefined && (
        <div className="list-told">
          <Notice tone="good">Đã lưu “{saved}”. Người đọc thấy ngay.</Notice>
        </div>
      )}
      {children}
    </>
  )
}
