'use client'

import type { Picture } from '@/body/blocks'
import type { PickedMedia } from '../media/picked'
import { Thumb } from '../media/thumb'
import { Button } from '../ui/button'
import { TextField } from '../ui/field'

type Props = {
  lead: Picture
  media: PickedMedia | undefined
  onChange: (change: Partial<Picture>) => void
  onLeave: () => void
}

/** The main picture that a Word file began with, and its words. */
export function ReviewPicture({ lead, media, onChange, onLeave }: Props) {
  const field = (name: 'alt' | 'caption' | 'credit', label: string) => (
    <TextField
      id={`lead-${name}`}
      label={label}
      value={lead[name]}
      error={lead[name].trim() ? undefined : `Ảnh đại diện thiếu ${label.toLocaleLowerCase('vi')}`}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  )
  return (
    <section className="word-lead">
      <h2>Ảnh đại diện</h2>
      {media && <Thumb media={media} />}
      {field('alt', 'Mô tả ảnh')}
      {field('caption', 'Chú thích')}
      {field('credit', 'Nguồn ảnh')}
      <Button look="quiet" onClick={onLeave}>
        Không dùng ảnh này
      </Button>
    </section>
  )
}
