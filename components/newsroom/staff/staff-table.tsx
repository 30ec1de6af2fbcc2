import Link from 'next/link'
import type { PersonRow } from '@/newsroom/staff/list'
import { ago } from '@/vietnamese/ago'
import { longDate } from '@/vietnamese/dates'
import { roleNames } from '../role-name'
import { Avatar } from '../ui/avatar'
import { StateChip } from './state-chip'

/** Who works here, what they may touch, and when they were last seen. */
export function StaffTable({ rows, now }: { rows: PersonRow[]; now: string }) {
  return (
    <table className="table">
      <caption className="visually-hidden">Nhân sự tòa soạn</caption>
      <thead>
        <tr>
          <th scope="col">Người</th>
          <th scope="col">Vai trò</th>
          <th scope="col">Chuyên mục</th>
          <th scope="col">Bút danh</th>
          <th scope="col">Trạng thái</th>
          <th scope="col">Vào lần cuối</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="main-cell">
              <div className="with-avatar">
                <Avatar name={row.name} />
                <div>
                  <Link href={`/admin/nhan-su/${row.id}`} prefetch={false}>
                    {row.name}
                  </Link>
                  <small>{row.email}</small>
                </div>
              </div>
            </td>
            <td data-label="Vai trò">{roleNames[row.role]}</td>
            <td data-label="Chuyên mục">{sectionWords(row)}</td>
            <td data-label="Bút danh">{row.author?.name ?? <span className="meta">chưa có</span>}</td>
            <td data-label="Trạng thái">
              <StateChip state={row.state} />
            </td>
            <td data-label="Vào lần cuối">{seen(row, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const few = 3

function sectionWords({ sections }: PersonRow) {
  if (sections.length === 0) return 'Mọi chuyên mục'
  const named = sections.slice(0, few).map((it) => it.name)
  const more = sections.length - few
  return more > 0 ? `${named.join(', ')} và ${more} mục nữa` : named.join(', ')
}

function seen({ seenAt, linkUntil, state }: PersonRow, now: string) {
  if (seenAt)
    return (
      <time dateTime={seenAt} title={longDate(seenAt)}>
        {ago(seenAt, now)}
      </time>
    )
  if (state !== 'invited') return <span className="meta">chưa lần nào</span>
  return <span className="meta">{linkUntil ? 'lời mời còn hạn' : 'lời mời hết hạn'}</span>
}
