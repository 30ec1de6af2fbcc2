'use client'

import { useEffect, useRef, type MouseEvent } from 'react'
import type { Problem } from '@/newsroom/outcome'
import { Icon } from './icon'

type Props = {
  problems: Problem[]
  /** Words for what belongs to no field. */
  message?: string
  /** The id of a field's control; by default the field's own name. */
  idOf?: (field: string) => string
  /** Leads to a field by itself where it says so with `true`. */
  onLead?: (field: string) => boolean
}

/**
 * What is wrong, first in a form: takes focus when it changes, leads to each field with the words that stand there.
 * Give `problems` as they came from the action, so that a second failure is announced again.
 */
export function ErrorSummary({ problems, message, idOf = (field) => field, onLead }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const any = problems.length > 0 || Boolean(message)
  useEffect(() => {
    if (any) box.current?.focus()
  }, [problems, message, any])
  if (!any) return null

  const lead = (event: MouseEvent, field: string) => {
    if (onLead?.(field)) return event.preventDefault()
    const control = document.getElementById(idOf(field))
    if (!control) return
    event.preventDefault()
    control.scrollIntoView({ block: 'center' })
    control.focus()
  }
  return (
    <div className="problems" ref={box} tabIndex={-1} role="alert">
      <h2>
        <Icon name="alert" />
        {message ?? (problems.length === 1 ? 'Có một chỗ cần sửa' : `Có ${problems.length} chỗ cần sửa`)}
      </h2>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ field, message: words }) => (
            <li key={`${field} ${words}`}>
              <a href={`#${idOf(field)}`} onClick={(event) => lead(event, field)}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
