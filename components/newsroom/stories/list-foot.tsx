import { number } from '@/vietnamese/numbers'
import { PageStep } from '../ui/page-step'

type Props = {
  total: number
  /** Nobody counted further than `total`. */
  more: boolean
  query: string
  next: string | null
  previous: string | null
}

/** How many there are, where one goes on, and the keys that help. */
export function ListFoot({ total, more, query, next, previous }: Props) {
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
        <span>
          {more && 'hơn '}
          {number(total)} bài
        </span>
        <PageStep icon="left" label="Trang trước" href={to('truoc', previous)} />
        <PageStep icon="right" label="Trang sau" href={to('sau', next)} />
      </nav>
    </footer>
  )
}
