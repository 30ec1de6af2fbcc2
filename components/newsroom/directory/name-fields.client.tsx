'use client'

import { useState } from 'react'
import { slugify } from '@/vietnamese/slug'
import { described, Row, TextField } from '../ui/field'

type Props = {
  label: string
  /** The address up to the slug: `/chuyen-muc/`. */
  prefix: string
  name?: string
  slug?: string
  nameField?: string
  most: number
  error: (field: string) => string | undefined
}

/** A name, and the address that is made of it until somebody types another. */
export function NameFields({ label, prefix, name = '', slug = '', nameField = 'name', most, error }: Props) {
  const [typed, setTyped] = useState(name)
  const hint = slug
    ? 'Đổi địa chỉ thì địa chỉ cũ tự dẫn về đây, kể cả trên giấy đã in.'
    : 'Để trống thì lấy từ tên.'
  return (
    <>
      <TextField
        id={nameField}
        label={label}
        defaultValue={name}
        maxLength={most}
        required
        autoFocus={!name}
        onChange={(event) => setTyped(event.target.value)}
        error={error(nameField)}
      />
      <Row id="slug" label="Địa chỉ" hint={hint} error={error('slug')}>
        <span className="with-prefix">
          <span aria-hidden="true">{prefix}</span>
          <input
            className="field"
            name="slug"
            defaultValue={slug}
            maxLength={120}
            placeholder={typed ? slugify(typed) : undefined}
            spellCheck={false}
            autoCapitalize="none"
            {...described({ id: 'slug', hint, error: error('slug') })}
          />
        </span>
      </Row>
    </>
  )
}
