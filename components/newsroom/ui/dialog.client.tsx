'use client'

import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { IconButton } from './button'

type Props = {
  open: boolean
  onClose: () => void
  title: ReactNode
  wide?: boolean
  children: ReactNode
}

/**
 * A modal on the platform's own <dialog>: Esc and a press beside it close, focus goes back where it was. It begins
 * at `data-first`, else at the first field.
 */
export function Dialog({ open, onClose, title, wide, children }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = box.current
    if (!dialog || dialog.open === open) return
    if (!open) return dialog.close()
    dialog.showModal()
    const fields = '.dialog-body :is(input:not([type=hidden]), select, textarea)'
    ;(dialog.querySelector<HTMLElement>('[data-first]') ?? dialog.querySelector<HTMLElement>(fields))?.focus()
  }, [open])
  /** One that is taken out of the page while it is open would leave the focus nowhere. */
  useLayoutEffect(() => {
    const dialog = box.current
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={box}
      className={wide ? 'dialog is-wide' : 'dialog'}
      aria-labelledby={titleId}
      onClose={(event) => {
        if (!event.currentTarget.open) onClose()
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close()
      }}
    >
      {open && (
        <>
          <div className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <IconButton
              icon="x"
              label="Đóng"
              className="push"
              onClick={(event) => event.currentTarget.closest('dialog')?.close()}
            />
          </div>
          <div className="dialog-body">{children}</div>
        </>
      )}
    </dialog>
  )
}
