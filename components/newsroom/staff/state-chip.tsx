import type { PersonState } from '@/newsroom/staff/list'
import { Icon, type IconName } from '../ui/icon'
import { stateNames } from './state-names'

const looks: Record<PersonState, [string, IconName]> = {
  active: ['is-published', 'published'],
  invited: ['is-review', 'mail'],
  locked: ['is-withdrawn', 'withdrawn'],
}

/** Whether an account may enter: word, drawing and colour. */
export function StateChip({ state }: { state: PersonState }) {
  const [className, icon] = looks[state]
  return (
    <span className={`status ${className}`}>
      <Icon name={icon} />
      {stateNames[state]}
    </span>
  )
}
