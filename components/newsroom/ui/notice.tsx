import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

type Tone = 'info' | 'good' | 'warning'

const looks: Record<Tone, [string, IconName]> = {
  info: ['notice', 'info'],
  good: ['notice is-good', 'published'],
  warning: ['notice is-warning', 'alert'],
}

/** A sentence that stands in the page, read out when it appears. */
export function Notice({ tone = 'info', children }: { tone?: Tone; children: ReactNode }) {
  const [className, icon] = looks[tone]
  return (
    <div className={className} role="status">
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  )
}
