'use client'

import { useId, useState, type KeyboardEvent, type RefObject } from 'react'
import { fold } from '@/vietnamese/fold'
import { TextArea } from '../../ui/field'

type Props = {
  ref: RefObject<HTMLTextAreaElement | null>
  /** Names that can be called. */
  people: string[]
  error?: string
}

/** What is typed after an `@` in front of the caret; null where none stands. */
function typedCall({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): string | null {
  if (selectionStart !== selectionEnd) return null
  return value.slice(0, selectionStart).match(/(?:^|\s)@([^@\n]{0,40})$/)?.[1] ?? null
}

/** Puts a colleague's name where the note is being written, in place of so many letters before it. */
export function call(field: HTMLTextAreaElement, name: string, typed = 0): void {
  field.setRangeText(`@${name} `, field.selectionStart - typed, field.selectionEnd, 'end')
  field.focus()
}

/** A note's words: an `@` offers colleagues, typed on to filter; arrows and Enter choose, Esc keeps what is typed. */
export function NoteField({ ref, people, error }: Props) {
  const list = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const wanted = fold(typed ?? '')
  const found = typed === null ? [] : people.filter((it) => ` ${fold(it)}`.includes(` ${wanted}`))
  const open = found.length > 0 && !found.some((it) => fold(it) === wanted)
  const current = Math.min(at, found.length - 1)

  const look = (field: HTMLTextAreaElement) => {
    setTyped(typedCall(field))
    setAt(0)
  }
  const choose = (name: string) => {
    if (ref.current && typed !== null) call(ref.current, name, typed.length + 1)
    setTyped(null)
  }
  const press = (event: KeyboardEvent) => {
    if (!open || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'ArrowDown') setAt((current + 1) % found.length)
    else if (event.key === 'ArrowUp') setAt((current - 1 + found.length) % found.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(found[current]!)
    else if (event.key === 'Escape') setTyped(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="combo">
      <TextArea
        ref={ref}
        id="note-text"
        label="Ghi chú"
        hint={people.length > 0 ? 'Gõ @ để gọi đồng nghiệp: người ấy thấy bài trong Bảng việc.' : undefined}
        maxLength={2000}
        error={error}
        aria-controls={open ? list : undefined}
        aria-activedescendant={open ? `${list}-${current}` : undefined}
        onInput={(event) => look(event.currentTarget)}
        onClick={(event) => look(event.currentTarget)}
        onBlur={() => setTyped(null)}
        onKeyDown={press}
      />
      {open && (
        <ul className="menu" id={list} role="listbox" aria-label="Gọi ai">
          {found.map((name, n) => (
            <li
              key={name}
              id={`${list}-${n}`}
              role="option"
              aria-selected={n === current}
              data-active={n === current}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(name)
              }}
            >
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
