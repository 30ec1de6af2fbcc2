'use client'

import type { Answer } from '@/newsroom/answer'
import { TextArea, TextField } from '../ui/field'
import { NameFields } from './name-fields.client'
import { PictureField, type Shown } from './picture-field.client'
import { numberIn, SaveForm, textIn, type Seen } from './save-form.client'

type Fields = { name: string; slug: string; role: string; bio: string; portraitId: number | null }
type Props = {
  seen: Seen
  row: (Omit<Fields, 'portraitId'> & { portrait: Shown | null }) | null
  save: (input: Fields & Seen) => Promise<Answer<{ id: number }>>
}

export function AuthorForm({ seen, row, save }: Props) {
  return (
    <SaveForm
      seen={seen}
      list="/admin/tac-gia"
      save={save}
      fields={(form) => ({
        name: textIn(form, 'name'),
        slug: textIn(form, 'slug'),
        role: textIn(form, 'role'),
        bio: textIn(form, 'bio'),
        portraitId: numberIn(form, 'portraitId'),
      })}
    >
      {(error) => (
        <>
          <NameFields
            label="Bút danh"
            prefix="/tac-gia/"
            name={row?.name}
            slug={row?.slug}
            most={120}
            error={error}
          />
          <TextField
            id="role"
            label="Vai trò"
            hint="Ví dụ: Phóng viên ảnh, Cộng tác viên Cát Hải."
            defaultValue={row?.role}
            maxLength={120}
            error={error('role')}
          />
          <TextArea
            id="bio"
            label="Lời giới thiệu"
            hint="Đứng đầu trang tác giả."
            defaultValue={row?.bio}
            maxLength={1000}
            error={error('bio')}
          />
          <PictureField
            id="portraitId"
            label="Chân dung"
            picture={row?.portrait ?? null}
            error={error('portraitId')}
          />
        </>
      )}
    </SaveForm>
  )
}
