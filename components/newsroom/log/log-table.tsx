import Link from 'next/link'
import { Fragment } from 'react'
import type { LogPage, LogRow } from '@/newsroom/log/page'
import { detailWords, eventWords } from '@/newsroom/log/words'
import { dayTitle } from '@/vietnamese/ago'
import { clock, isoWithOffset, vietnamDay } from '@/vietnamese/dates'
import { Icon } from '../ui/icon'

type Props = { page: LogPage; query: string; now: string }

/** Who did what to which, by day, the newest first. */
export function LogTable({ page, query, now }: Props) {
  const { rows, next, previous } = page
  const to = (name: string, key: number | null) =>
    key && `/admin/nhat-ky?${query ? `${query}&` : ''}${name}=${key}`
  if (rows.length === 0)
    return (
      <p className="nothing">
        {query ? 'Không có việc nào khớp. Bớt một điều kiện lọc rồi thử lại.' : 'Chưa có việc nào được ghi.'}
      </p>
    )
  return (
    <>
      <table className="table log">
        <caption className="visually-hidden">Nhật ký, mới nhất trước</caption>
        <thead>
          <tr>
            <th scope="col">Lúc</th>
            <th scope="col">Người</th>
            <th scope="col">Việc</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            <Fragment key={row.id}>
              {vietnamDay(row.at) !== (rows[n - 1] && vietnamDay(rows[n - 1]!.at)) && (
                <tr className="day">
                  <th colSpan={3} scope="rowgroup">
                    {dayTitle(row.at, now)}
                  </th>
                </tr>
              )}
              <tr>
                <td>
                  <time dateTime={isoWithOffset(row.at)}>{clock(row.at)}</time>
                </td>
                <td>{row.person}</td>
                <td>
                  <Event row={row} />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      <footer className="list-foot">
        <nav className="pager" aria-label="Trang của nhật ký">
          <Step icon="left" label="Mới hơn" href={to('truoc', previous)} />
          <Step icon="right" label="Cũ hơn" href={to('sau', next)} />
        </nav>
      </footer>
    </>
  )
}

const homes: Record<string, (id: string) => string> = {
  story: (id) => `/admin/bai-viet/${id}`,
  staff: (id) => `/admin/nhan-su/${id}`,
  topic: (id) => `/admin/chu-de/${id}`,
  section: (id) => `/admin/chuyen-muc/${id}`,
}

function Event({ row }: { row: LogRow }) {
  const words = eventWords(row)
  const more = detailWords(row.detail)
  const home = row.name !== null && homes[row.subject]?.(row.subjectId)
  return (
    <>
      {home ? (
        <Link href={home} prefetch={false}>
          {words}
        </Link>
      ) : (
        words
      )}
      {more && <small>{more}</small>}
    </>
  )
}

function Step({ icon, label, href }: { icon: 'left' | 'right'; label: string; href: string | null | 0 }) {
  const inside = (
    <>
      {icon === 'left' && <Icon name="left" />}
      {label}
      {icon === 'right' && <Icon name="right" />}
    </>
  )
  if (!href)
    return (
      <span className="button" role="link" aria-disabled="true">
        {inside}
      </span>
    )
  return (
    <Link className="button" href={href}>
      {inside}
    </Link>
  )
}
