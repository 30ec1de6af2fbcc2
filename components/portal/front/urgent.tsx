import type { Front } from '@/portal/front/arrange'
import { headline } from '@/vietnamese/headline'
import { vietnamDay } from '@/vietnamese/dates'
import { When } from '../story/when'

type Props = { urgent: NonNullable<Front['urgent']>; now: Date }

/** Only while something is urgent. An hour alone is one of today. */
export function Urgent({ urgent, now }: Props) {
  const isOfToday = vietnamDay(urgent.at) === vietnamDay(now)
  return (
    <aside className="urgent" aria-label="Tin khẩn">
      <div className="wrap urgent__line">
        <span className="label">KHẨN</span> <a href={`/bai-viet/${urgent.slug}`}>{headline(urgent.title)}</a>{' '}
        <span className="meta">
          Cập nhật <When at={urgent.at} as={isOfToday ? 'clock' : 'clockAndDay'} />
        </span>
      </div>
    </aside>
  )
}
