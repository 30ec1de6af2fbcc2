'use client'

import { useEffect, type ReactNode } from 'react'
import { useAnchored } from './anchored.client'
import { Icon, type IconName } from './icon'

type Props = {
  /** What the button shows. */
  label: ReactNode
  /** What the box is called. */
  title: string
  icon?: IconName
  className?: string
  align?: 'start' | 'end'
  disabled?: boolean
  /** Made when it is opened; `close` puts focus back on the button. */
  children: (close: () => void) => ReactNode
}

/** A button and a small form that it opens. Focus goes to its first control. */
export function Popover({ label, title, icon, className, align = 'start', disabled, children }: Props) {
  const { open, close, box, trigger, popover } = useAnchored(align)
  useEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('input, select, textarea, button, a')?.focus()
  }, [open, box])
  return (
    <>
      <button
        type="button"
        className={className ?? 'button'}
        aria-haspopup="dialog"
        disabled={disabled}
        {...trigger}
      >
        {icon && <Icon name={icon} />}
        {label}
      </button>
      <div className="popover" role="dialog" aria-label={title} {...popover}>
        {open && children(close)}
      </div>
    </>
  )
}
