import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './icon'

/** Words under a field: what is wrong, and how to help. `id` goes into the control's aria-describedby. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="field-error" id={id}>
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  )
}

type Row = {
  /** The control's id, and what an error summary links to. */
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string
}

/** What a control needs so that its hint and its error are read with it. */
export const described = ({ id, hint, error }: Pick<Row, 'id' | 'hint' | 'error'>) => ({
  id,
  'aria-invalid': error ? (true as const) : undefined,
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
})

/** A label over a control, with its hint and its error below. */
export function Row({ id, label, hint, error, children }: Row & { children: ReactNode }) {
  return (
    <div className="row">
      <label htmlFor={id}>{label}</label>
      {children}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && (
        <p className="meta" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

export function TextField({ id, label, hint, error, ...rest }: Row & Omit<ComponentProps<'input'>, 'id'>) {
  return (
    <Row {...{ id, label, hint, error }}>
      <input className="field" name={id} {...described({ id, hint, error })} {...rest} />
    </Row>
  )
}

export function TextArea({ id, label, hint, error, ...rest }: Row & Omit<ComponentProps<'textarea'>, 'id'>) {
  return (
    <Row {...{ id, label, hint, error }}>
      <textarea className="field" name={id} {...described({ id, hint, error })} {...rest} />
    </Row>
  )
}

export function SelectField({
  id,
  label,
  hint,
  error,
  children,
  ...rest
}: Row & Omit<ComponentProps<'select'>, 'id'>) {
  return (
    <Row {...{ id, label, hint, error }}>
      <select className="field" name={id} {...described({ id, hint, error })} {...rest}>
        {children}
      </select>
    </Row>
  )
}

/** A box to tick, or with `type="radio"` one of several, and its words on one line. */
export function Check({ label, ...rest }: { label: ReactNode } & ComponentProps<'input'>) {
  return (
    <label className="line">
      <input type="checkbox" className="check" {...rest} />
      <span>{label}</span>
    </label>
  )
}
