'use client'

import { fromVietnamInput, vietnamInput } from '@/vietnamese/dates'
import { FieldError } from '../../ui/field'

type Props = {
  id: string
  name?: string
  /** ISO; null is empty. */
  value: string | null
  onChange: (iso: string | null) => void
  hint?: string
  error?: string
  readOnly?: boolean
}

/** A day and an hour in Vietnam, wherever the device stands. */
export function MomentField({ id, value, onChange, hint, error, readOnly }: Props) {
  return (
    <div className="moment">
      <input
        id={id}
        type="datetime-local"
        className="field"
        defaultValue={value ? vietnamInput(value) : ''}
        readOnly={readOnly}
        aria-invalid={error ? true : undefined}
        aria-describedby={
          [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined
        }
        onChange={(event) => onChange(fromVietnamInput(event.target.value))}
      />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <p className="meta" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
