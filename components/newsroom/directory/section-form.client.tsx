'use client'

import type { Answer } from '@/newsroom/answer'
import { SelectField, TextArea } from '../ui/field'
import { NameFields } from './name-fields.client'
import { numberIn, SaveForm, textIn, type Seen } from './save-form.client'

type Fields = { name: string; slug: string; description: string; parentId: number | null }
type Props = {
  seen: Seen
  row: Fields | null
  parents: { id: number; name: string }[]
  save: (input: Fields & Seen) => Promise<Answer<{ id: number }>>
}

export function SectionForm({ seen, row, parents, save }: Props) {
  return (
    <SaveForm
      seen={seen}
      list="/admin/chuyen-muc"
      save={save}
      fields={(form) => ({
        name: textIn(form, 'name'),
        slug: textIn(form, 'slug'),
        description: textIn(form, 'description'),
        parentId: numberIn(form, 'parentId'),
      })}
    >
      {(error) => (
        <>
          <NameFields
            label="Tên chuyên mục"
            prefix="/chuyen-muc/"
            name={row?.name}
            slug={row?.slug}
            most={80}
            error={error}
          />
          <SelectField
            id="parentId"
            label="Nằm trong"
            defaultValue={row?.parentId ?? ''}
            hint={parents.length === 0 ? 'Chuyên mục có tiểu mục thì ở cấp trên.' : undefined}
            error={error('parentId')}
          >
            <option value="">Cấp trên, không nằm trong mục nào</option>
            {parents.map((it) => (
              <option key={it.id} value={it.id}>
                {it.name}
              </option>
            ))}
          </SelectField>
          <TextArea
            id="description"
            label="Lời giới thiệu"
            hint="Một hai câu ở đầu trang chuyên mục và trong kết quả của máy tìm kiếm."
            defaultValue={row?.description}
            maxLength={500}
            error={error('description')}
          />
        </>
      )}
    </SaveForm>
  )
}
