'use client'

import Link from 'next/link'
import { useEffect, type KeyboardEvent, type ReactNode } from 'react'
import { useAnchored } from './anchored.client'
import { Icon, type IconName } from './icon'

export type MenuItem =
  | 'rule'
  | {
      label: ReactNode
      icon?: IconName
      note?: ReactNode
      href?: string
      onSelect?: () => void
      /** Why it can't be chosen now. */
      blocked?: string
    }

type Props = {
  /** What the button shows; with `name`, what it is called. */
  label: ReactNode
  name?: string
  className?: string
  align?: 'start' | 'end'
  items: MenuItem[]
}

/** A button and the things that can be done: arrows, Home, End and first letters move, Esc closes. */
export function Menu({ label, name, className = 'button', align = 'end', items }: Props) {
  const { open, close, box, trigger, popover } = useAnchored(align)
  const all = () => [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
  useEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }, [open, box])

  const keys = (event: KeyboardEvent) => {
    const entries = all()
    const at = entries.indexOf(document.activeElement as HTMLElement)
    const to = nextOf(entries, at, event.key)
    if (to === null) return
    event.preventDefault()
    event.stopPropagation()
    entries[to]?.focus()
  }
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-label={name}
        title={name}
        {...trigger}
      >
        {label}
      </button>
      <div className="menu" role="menu" aria-label={name} onKeyDown={keys} {...popover}>
        {open && items.map((item, n) => <Entry key={n} item={item} close={close} />)}
      </div>
    </>
  )
}

function nextOf(entries: HTMLElement[], at: number, key: string): number | null {
  const { length } = entries
  if (key === 'ArrowDown') return (at + 1) % length
  if (key === 'ArrowUp') return (at - 1 + length) % length
  if (key === 'Home') return 0
  if (key === 'End') return length - 1
  if (key.length !== 1 || key === ' ') return null
  const order = [...entries.keys()].map((n) => (at + 1 + n) % length)
  const letter = key.toLocaleLowerCase('vi')
  return order.find((n) => entries[n]?.textContent?.trim().toLocaleLowerCase('vi').startsWith(letter)) ?? null
}

function Entry({ item, close }: { item: MenuItem; close: () => void }) {
  if (item === 'rule') return <hr />
  const inner = (
    <>
      {item.icon && <Icon name={item.icon} />}
      <span>{item.label}</span>
      {(item.blocked ?? item.note) && <small>{item.blocked ?? item.note}</small>}
    </>
  )
  if (item.href && !item.blocked)
    return (
      <Link role="menuitem" tabIndex={-1} href={item.href} prefetch={false} onClick={close}>
        {inner}
      </Link>
    )
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={item.blocked ? true : undefined}
      onClick={() => {
        if (item.blocked) return
        close()
        item.onSelect?.()
      }}
    >
      {inner}
    </button>
  )
}
