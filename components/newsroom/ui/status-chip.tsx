import type { RevisionState } from '@/newsroom/stories/rights'
import { Icon, type IconName } from './icon'

const looks: Record<RevisionState, [string, IconName, string]> = {
  draft: ['is-draft', 'draft', 'Nháp'],
  submitted: ['is-review', 'eye', 'Chờ duyệt'],
  returned: ['is-returned', 'returned', 'Bị trả'],
  approved: ['is-approved', 'approved', 'Đã duyệt'],
  scheduled: ['is-scheduled', 'clock', 'Hẹn giờ'],
  published: ['is-published', 'published', 'Đã đăng'],
  superseded: ['is-withdrawn', 'history', 'Bản cũ'],
  withdrawn: ['is-withdrawn', 'withdrawn', 'Đã gỡ'],
}

export const stateName = (state: RevisionState): string => looks[state][2]

/** A revision's state: word, drawing and colour. */
export function StatusChip({ state }: { state: RevisionState }) {
  const [className, icon, words] = looks[state]
  return (
    <span className={`status ${className}`}>
      <Icon name={icon} />
      {words}
    </span>
  )
}
