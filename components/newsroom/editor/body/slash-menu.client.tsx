'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { Icon } from '../../ui/icon'
import { entriesFor, type Entry } from './commands/entries'
import { whenSettled } from './commands/settled'
import { typedSlash, type Typed } from './commands/slash'
import type { EditorKeys } from './extensions.client'
import { useTools } from './tools.client'

type Props = { editor: Editor; keys: EditorKeys }

/** What a slash offers: typed on to filter, arrows and Enter to choose, Esc to keep the slash as it is. */
export function SlashMenu({ editor, keys }: Props) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const [chosen, setChosen] = useState({ words: '', at: 0 })
  const dismissed = useRef<number | null>(null)
  const box = useRef<HTMLUListElement>(null)
  const id = useId()
  const { tools, dialogs } = useTools(editor)
  const found = typed ? entriesFor(typed.words) : []
  const open = typed !== null && found.length > 0
  const at = typed && chosen.words === typed.words ? Math.min(chosen.at, found.length - 1) : 0

  useEffect(() => {
    const look = () => {
      const next = editor.isFocused ? typedSlash(editor.state) : null
      if (next === null) dismissed.current = null
      setTyped((before) => (next === null || next.from === dismissed.current ? null : same(before, next)))
    }
    editor.on('transaction', look)
    editor.on('blur', look)
    return () => {
      editor.off('transaction', look)
      editor.off('blur', look)
    }
  }, [editor])

  const choose = (entry: Entry) => {
    whenSettled(editor.view, () => {
      const now = typedSlash(editor.state)
      if (now) editor.chain().deleteRange({ from: now.from, to: now.to }).run()
      entry.run(tools)
    })
  }
  // What is written counts, not what the menu shows by now: keys may come faster than it is drawn.
  useEffect(() =>
    keys.hear((event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return false
      const now = typedSlash(editor.state)
      const offered = now === null || now.from === dismissed.current ? [] : entriesFor(now.words)
      const { length } = offered
      if (now === null || length === 0) return false
      const current = chosen.words === now.words ? Math.min(chosen.at, length - 1) : 0
      const go = (by: number) => setChosen({ words: now.words, at: (current + by + length) % length })
      if (event.key === 'ArrowDown') go(1)
      else if (event.key === 'ArrowUp') go(-1)
      else if (event.key === 'Enter' || event.key === 'Tab') choose(offered[current]!)
      else if (event.key === 'Escape') {
        dismissed.current = now.from
        setTyped(null)
      } else return false
      return true
    }),
  )
  useEffect(() => {
    const { dom } = editor.view
    if (!open) return
    dom.setAttribute('aria-controls', id)
    dom.setAttribute('aria-activedescendant', `${id}-${at}`)
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, open, at, id])
  useLayoutEffect(() => {
    if (open && box.current) place(editor, typed.from, box.current)
  })
  return (
    <>
      {open && (
        <ul className="menu slash-menu" role="listbox" aria-label="Chèn vào bài" id={id} ref={box}>
          {found.map((entry, n) => (
            <li
              key={entry.id}
              id={`${id}-${n}`}
              role="option"
              aria-selected={n === at}
              data-active={n === at}
              ref={n === at ? (it) => it?.scrollIntoView({ block: 'nearest' }) : undefined}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(entry)
              }}
            >
              <Icon name={entry.icon} />
              {entry.label}
              {entry.note && <small>{entry.note}</small>}
            </li>
          ))}
        </ul>
      )}
      {dialogs}
    </>
  )
}

const same = (before: Typed | null, next: Typed): Typed =>
  before?.from === next.from && before.words === next.words ? before : next

const GAP = 6

/** Under the slash, or above it where the window ends. */
function place(editor: Editor, position: number, box: HTMLElement): void {
  const at = editor.view.coordsAtPos(position)
  const below = innerHeight - at.bottom - GAP
  const top = box.offsetHeight <= below || below >= at.top ? at.bottom + GAP : at.top - GAP - box.offsetHeight
  box.style.top = `${Math.max(GAP, Math.min(top, innerHeight - box.offsetHeight - GAP))}px`
  box.style.left = `${Math.max(GAP, Math.min(at.left, innerWidth - box.offsetWidth - GAP))}px`
}
