'use client'

import { useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Choice } from '@/newsroom/stories/desk/choices'
import { FieldError } from '../../ui/field'
import { Icon } from '../../ui/icon'
import { useFound, type Find } from './use-found.client'

type Props = {
  id: string
  label: string
  /** Said in the empty field. */
  placeholder: string
  chosen: Choice[]
  onChange: (chosen: Choice[]) => void
  find: Find
  /** One alone: a new choice takes the place of the old one. */
  single?: boolean
  readOnly?: boolean
  error?: string
  /** Each on a line of its own, with its note: for stories. */
  long?: boolean
}

/** Finds and picks by typing: arrows move, Enter picks, Backspace in the empty field takes the last one away. */
export function ChoiceField(props: Props) {
  const { id, label, placeholder, chosen, onChange, find, single, readOnly, error, long } = props
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const found = useFound(find, words, open)
  const rows = found?.rows.filter((it) => !chosen.some((one) => one.id === it.id)) ?? []
  const current = rows[Math.min(at, rows.length - 1)]
  const late = found?.words !== words

  const pick = (choice: Choice) => {
    onChange(single ? [choice] : [...chosen, choice])
    setWords('')
    setAt(0)
    if (single) setOpen(false)
  }
  /** Enter right after the last letter: what these words find, not what the ones before them found. */
  const pickFirst = async () => {
    const answer = await find(words).catch(() => null)
    const first = answer?.ok ? answer.value.find((it) => !chosen.some((one) => one.id === it.id)) : undefined
    if (first && input.current?.value === words) pick(first)
  }
  const drop = (choice: Choice) => {
    onChange(chosen.filter((it) => it.id !== choice.id))
    input.current?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const last = chosen.at(-1)
    if (event.key === 'Backspace' && words === '' && last) drop(last)
    else if (event.key === 'Escape' && open) setOpen(false)
    else if (event.key === 'Enter' && open && late && words.trim()) void pickFirst()
    else if (event.key === 'Enter' && open && current) pick(current)
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (open) setAt((at + (event.key === 'ArrowDown' ? 1 : rows.length - 1)) % Math.max(1, rows.length))
      setOpen(true)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={long ? 'choices is-long' : 'choices'}>
      {chosen.length > 0 && (
        <ul className="tokens" aria-label={`${label} đã chọn`}>
          {chosen.map((it) => (
            <li key={it.id} className="token">
              <span>
                {it.name}
                {long && it.note && <small>{it.note}</small>}
              </span>
              {!readOnly && (
                <button type="button" aria-label={`Bỏ ${it.name}`} onClick={() => drop(it)}>
                  <Icon name="x" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <div className="combo">
          <input
            ref={input}
            id={id}
            className="field"
            role="combobox"
            aria-label={label}
            aria-expanded={open}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={open && current ? `${list}-${current.id}` : undefined}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            autoComplete="off"
            placeholder={placeholder}
            value={words}
            onChange={(event) => {
              setWords(event.target.value)
              setAt(0)
              setOpen(true)
            }}
            onFocus={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={press}
          />
          <ul
            className="menu"
            id={list}
            role="listbox"
            aria-label={`${label}: gợi ý`}
            aria-busy={late}
            hidden={!open}
          >
            {rows.map((it) => (
              <li
                key={it.id}
                id={`${list}-${it.id}`}
                role="option"
                aria-selected={it.id === current?.id}
                data-active={it.id === current?.id}
                onMouseDown={(event) => {
                  event.preventDefault()
                  pick(it)
                }}
              >
                <span>{it.name}</span>
                {it.note && <small>{it.note}</small>}
              </li>
            ))}
            {found && rows.length === 0 && (
              <li className="meta" role="option" aria-disabled="true" aria-selected="false">
                {found.wrong || 'Không có mục nào khớp.'}
              </li>
            )}
          </ul>
        </div>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}
