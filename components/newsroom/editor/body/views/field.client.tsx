'use client'

import { useId, type KeyboardEvent } from 'react'
import { FieldError } from '../../../ui/field'
import { useTyped } from './use-typed.client'

type Props = {
  /** The attribute, as the checks name it: `alt`, `items[2].alt`. */
  name: string
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  /** How long it should be at most; longer is taken and counted. */
  most?: number
  error?: string
  editable: boolean
}

/** Words of a block, edited where they stand. Long ones wrap; a line end is none of theirs. */
export function BlockField({ name, label, value, onChange, hint, most, error, editable }: Props) {
  const id = useId()
  const typing = useTyped(value, onChange)
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
  }
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <div>
        <textarea
          className="field"
          id={id}
          rows={1}
          data-field={name}
          {...typing}
          readOnly={!editable}
          maxLength={2000}
          aria-invalid={error ? true : undefined}
          aria-describedby={
            [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
          }
          onKeyDown={keys}
        />
        {hint && (
          <span className="hint" id={`${id}-hint`}>
            <span>{hint}</span>
            {most !== undefined && (
              <span>
                {[...value].length}/{most}
              </span>
            )}
          </span>
        )}
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      </div>
    </>
  )
}
