'use client'

import { useState } from 'react'
import { MediaPickerProvider, useMediaPicker } from '../media/picker.client'
import { Button } from '../ui/button'
import { FieldError } from '../ui/field'
import { Icon } from '../ui/icon'
import { Small } from './entry'

export type Shown = { id: number; url: string }
type Props = {
  /** The field's name; it carries the picture's number. */
  id: string
  label: string
  hint?: string
  picture: Shown | null
  error?: string
}

/** A picture of the library, chosen or uploaded on the spot. */
export function PictureField(props: Props) {
  return (
    <MediaPickerProvider>
      <Chosen {...props} />
    </MediaPickerProvider>
  )
}

function Chosen({ id, label, hint, picture, error }: Props) {
  const [shown, setShown] = useState(picture)
  const pick = useMediaPicker()
  const choose = async () => {
    const [one] = await pick({ kind: 'image' })
    if (one) setShown({ id: one.id, url: one.url })
  }
  return (
    <div className="row" role="group" aria-labelledby={`${id}-label`}>
      <span className="as-label" id={`${id}-label`}>
        {label}
      </span>
      <input type="hidden" name={id} value={shown?.id ?? ''} />
      <div className="picture-field">
        <span className="picture-shown">{shown ? <Small src={shown.url} /> : <Icon name="image" />}</span>
        <Button id={id} onClick={() => void choose()}>
          {shown ? 'Chọn ảnh khác…' : 'Chọn ảnh…'}
        </Button>
        {shown && (
          <Button look="quiet" onClick={() => setShown(null)}>
            Bỏ ảnh
          </Button>
        )}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {hint && <p className="meta">{hint}</p>}
    </div>
  )
}
