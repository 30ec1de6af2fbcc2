'use client'

import { useState } from 'react'
import { slugify } from '@/vietnamese/slug'
import { useAround, useField, useRefusal, useShown } from '../draft-context.client'
import { FieldError } from '../../ui/field'
import { Fold } from './fold'

/** "Địa chỉ, mã QR": made from the title until somebody writes another. */
export function Address() {
  const { desk, readOnly, host } = useAround()
  const [slug, setSlug] = useField('slug')
  const title = useShown((it) => it.content.title)
  const [typed, setTyped] = useState(slug)
  const error = useRefusal('slug')
  const made = title.trim() ? slugify(title) : ''
  const code = desk.article?.code
  return (
    <Fold title="Địa chỉ, mã QR" value={code ? `/q/${code}` : undefined}>
      <div className="row">
        <label htmlFor="address-slug">Địa chỉ sau {host}/bai-viet/</label>
        <input
          id="address-slug"
          className="field"
          value={typed}
          placeholder={made || 'lấy từ tiêu đề'}
          maxLength={140}
          readOnly={readOnly}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'address-slug-error' : 'address-slug-hint'}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            const clean = typed.trim() ? slugify(typed) : ''
            setTyped(clean)
            if (clean !== slug) setSlug(clean)
          }}
        />
        {error && <FieldError id="address-slug-error">{error}</FieldError>}
        <p className="meta" id="address-slug-hint">
          {desk.article
            ? `Bạn đọc đang thấy ở /bai-viet/${desk.article.slug}. Đổi thì địa chỉ cũ vẫn dẫn tới bài.`
            : 'Để trống thì lấy từ tiêu đề. Mã QR có khi bài được đăng hoặc hẹn giờ.'}
        </p>
      </div>
    </Fold>
  )
}
