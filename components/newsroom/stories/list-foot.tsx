import Link from 'next/link'
import { number } from '@/vietnamese/numbers'
import { Icon, type IconName } from '../ui/icon'

type Props = { total: number; query: string; next: string | null; previous: string | null }

/** How many there are, where one goes on, and the keys that help. */
export function ListFoot({ total, query, next, previous }: Props) {
  const to = (name: string, key: string | null) =>
    key && `/admin/bai-viet?${query ? `${query}&` : ''}${name}=${key}`
  return (
    <footer className="list-foot">
      <p className="keys">
        <span>
          <kbd>J</kbd> <kbd>K</kbd> lên xuống
        </span>
        <span>
          <kbd>X</kbd> chọn
        </span>
        <span>
          <kbd>Enter</kbd> mở
        </span>
        <span>
          <kbd>A</kbd> duyệt
        </span>
        <span>
          <kbd>R</kbd> trả lại
        </span>
        <span>
          <kbd>?</kbd> mọi phím tắt
        </span>
      </p>
      <nav className="pager" aria-label="Trang của danh sách">
        <span>{number(total)} bài</span>
        <Step icon="left" label="Trang trước" href={to('truoc', previous)} />
        <Step icon="right" label="Trang sau" href={to('sau', next)} />
      </nav>
    </footer>
  )
}

function Step({ icon, label, href }: { icon: IconName; label: string; href: string | null }) {
  if (!href)
    return (
      <span className="button only-icon" role="link" aria-disabled="true" aria-label={label}>
        <Icon name={icon} />
      </span>
    )
  return (
    <Link className="button only-icon" href={href} aria-label={label} title={label}>
      <Icon name={icon} />
    </Link>
  )
}
