import type { Front } from '@/portal/front/arrange'
import { When } from '../story/when'

/** Only while something is urgent. */
export function Urgent({ urgent }: { urgent: NonNullable<Front['urgent']> }) {
  return (
    <aside className="urgent" aria-label="Tin khẩn">
      <div className="wrap urgent__line">
        <span className="label">KHẨN</span>
        <a href={`/bai-viet/${urgent.slug}`}>{urgent.title}</a>
        <span className="meta">
          Cập nhật <When at={urgent.at} as="clock" />
        </span>
      </div>
    </aside>
  )
}
