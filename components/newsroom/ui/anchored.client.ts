'use client'

import { useEffect, useId, useRef, useState, type RefObject } from 'react'

const gap = 4
const edge = 8

/** Puts a fixed box under its anchor, or above where there is more room, inside the window. */
function place(anchor: HTMLElement, box: HTMLElement, end: boolean) {
  const at = anchor.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = box
  const below = innerHeight - at.bottom - gap - edge
  const above = at.top - gap - edge
  const top = height <= below || below >= above ? at.bottom + gap : at.top - gap - height
  const left = end ? at.right - width : at.left
  box.style.top = `${Math.max(edge, Math.min(top, innerHeight - height - edge))}px`
  box.style.left = `${Math.max(edge, Math.min(left, innerWidth - width - edge))}px`
}

export type Anchored<A extends HTMLElement> = {
  open: boolean
  close: () => void
  anchor: RefObject<A | null>
  box: RefObject<HTMLDivElement | null>
  /** For the trigger. */
  trigger: { popoverTarget: string; 'aria-expanded': boolean; ref: RefObject<A | null> }
  /** For the box. */
  popover: { id: string; popover: 'auto'; ref: RefObject<HTMLDivElement | null> }
}

/** A native popover that stands beside its trigger: Esc and a press outside close it. */
export function useAnchored<A extends HTMLElement = HTMLButtonElement>(align: 'start' | 'end'): Anchored<A> {
  const [open, setOpen] = useState(false)
  const id = useId()
  const anchor = useRef<A>(null)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = box.current
    if (!element) return
    const toggled = (event: Event) => setOpen((event as ToggleEvent).newState === 'open')
    element.addEventListener('toggle', toggled)
    return () => element.removeEventListener('toggle', toggled)
  }, [])

  useEffect(() => {
    if (!open || !anchor.current || !box.current) return
    const [trigger, element] = [anchor.current, box.current]
    const again = () => place(trigger, element, align === 'end')
    again()
    const watch = new ResizeObserver(again)
    watch.observe(element)
    addEventListener('resize', again)
    addEventListener('scroll', again, { capture: true, passive: true })
    return () => {
      watch.disconnect()
      removeEventListener('resize', again)
      removeEventListener('scroll', again, { capture: true })
    }
  }, [open, align])

  return {
    open,
    close: () => box.current?.hidePopover(),
    anchor,
    box,
    trigger: { popoverTarget: id, 'aria-expanded': open, ref: anchor },
    popover: { id, popover: 'auto', ref: box },
  }
}
