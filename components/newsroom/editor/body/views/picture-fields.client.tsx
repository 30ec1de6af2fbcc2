'use client'

import type { Picture } from '@/body/blocks'
import { BlockField } from './field.client'

type Words = Pick<Picture, 'alt' | 'caption' | 'credit'>
type Props = {
  words: Words
  onChange: (words: Partial<Words>) => void
  problem: (field: string) => string | undefined
  /** Before the names of the attributes: `items[2].`. */
  prefix?: string
  editable: boolean
}

/** What stands with a picture: its description, its caption, whose it is. */
export function PictureFields({ words, onChange, problem, prefix = '', editable }: Props) {
  const field = (name: keyof Words, label: string, rest?: { hint: string; most: number }) => (
    <BlockField
      name={`${prefix}${name}`}
      label={label}
      value={words[name]}
      onChange={(value) => onChange({ [name]: value })}
      error={problem(`${prefix}${name}`)}
      editable={editable}
      {...rest}
    />
  )
  return (
    <div className="figure-fields" contentEditable={false}>
      {field('alt', 'Mô tả ảnh', { hint: 'Cho người không nhìn thấy ảnh', most: 140 })}
      {field('caption', 'Chú thích')}
      {field('credit', 'Nguồn ảnh')}
    </div>
  )
}
