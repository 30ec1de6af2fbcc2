import type { ReactNode } from 'react'
import { Icon } from '../../ui/icon'

type Props = { title: string; value?: ReactNode; open?: boolean; id?: string; children: ReactNode }

/** One part of the panel beside the text; folded it still says what is set. */
export function Fold({ title, value, open, id, children }: Props) {
  return (
    <details open={open} id={id}>
      <summary>
        <h2>{title}</h2>
        {value && <span className="value">{value}</span>}
        <Icon name="down" />
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  )
}
