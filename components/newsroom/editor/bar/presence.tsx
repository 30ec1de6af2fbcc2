import type { Heard, Present } from '@/newsroom/stories/presence'
import { calledName } from '../../ui/avatar'

const does = ({ name, editing, passage }: Present): string =>
  `${calledName(name)} đang ${editing ? 'sửa' : 'xem'}${passage ? ` ${passage}` : ''}`

/** Who else is here, by name. */
export function Presence({ heard }: { heard: Heard | null }) {
  const others = heard?.others ?? []
  if (others.length === 0) return null
  const shown = others.slice(0, 2).map(does)
  if (others.length > 2) shown.push(`và ${others.length - 2} người nữa`)
  return (
    <span className="presence" role="status">
      {shown.join(', ')}
    </span>
  )
}
