'use client'

import { clock, vietnamDay } from '@/vietnamese/dates'
import { TextField } from '../ui/field'

type Props = { id: string; label: string; hint?: string; at: string | null; error?: string }

/** A day and an hour as clocks in Vietnam show them, whatever this device's own zone is. */
export function MomentField({ at, ...rest }: Props) {
  return (
    <TextField
      type="datetime-local"
      defaultValue={at === null ? '' : `${vietnamDay(at)}T${clock(at)}`}
      {...rest}
    />
  )
}

/** What such a field holds, as ISO 8601; null while it is empty. */
export const momentIn = (form: FormData, name: string): string | null => {
  const value = form.get(name)
  return typeof value === 'string' && value ? `${value.slice(0, 16)}:00+07:00` : null
}
