'use client'

import type { Answer } from '@/newsroom/answer'
import { Check, TextArea } from '../ui/field'
import { NameFields } from './name-fields.client'
import { SaveForm, textIn, type Seen } from './save-form.client'

type Fields = { name: string; slug: string; description: string; running: boolean }
type Props = {
  seen: Seen
  row: Fields | null
  save: (input: Fields & Seen) => Promise<Answer<{ id: number }>>
}

export function TopicForm({ seen, row, save }: Props) {
  return (
    <SaveForm
      seen={seen}
      list="/admin/chu-de"
      save={save}
      fields={(form) => ({
        name: textIn(form, 'name'),
        slug: textIn(form, 'slug'),
        description: textIn(form, 'description'),
        running: form.has('running'),
      })}
    >
      {(error) => (
        <>
          <NameFields
            label="Tên chủ đề"
            prefix="/chu-de/"
            name={row?.name}
            slug={row?.slug}
            most={120}
            error={error}
          />
          <TextArea
            id="description"
            label="Lời giới thiệu"
            hint="Đứng đầu trang chủ đề."
            defaultValue={row?.description}
            maxLength={500}
            error={error('description')}
          />
          <Check
            id="running"
            name="running"
            defaultChecked={row?.running}
            label="Dòng sự kiện đang diễn ra: trang chủ đề kể theo mốc thời gian"
          />
        </>
      )}
    </SaveForm>
  )
}
