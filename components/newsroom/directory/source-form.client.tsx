'use client'

import type { Answer } from '@/newsroom/answer'
import { Check, FieldError, TextArea, TextField } from '../ui/field'
import { NameFields } from './name-fields.client'
import { PictureField, type Shown } from './picture-field.client'
import { numberIn, SaveForm, textIn, type Seen } from './save-form.client'

type Fields = {
  name: string
  slug: string
  url: string
  about: string
  logoId: number | null
  own: boolean
}
type Props = {
  seen: Seen
  row: (Omit<Fields, 'url' | 'logoId'> & { url: string | null; logo: Shown | null }) | null
  save: (input: Fields & Seen) => Promise<Answer<{ id: number }>>
}

export function SourceForm({ seen, row, save }: Props) {
  return (
    <SaveForm
      seen={seen}
      list="/admin/nguon"
      save={save}
      fields={(form) => ({
        name: textIn(form, 'name'),
        slug: textIn(form, 'slug'),
        url: textIn(form, 'url'),
        about: textIn(form, 'about'),
        logoId: numberIn(form, 'logoId'),
        own: form.has('own'),
      })}
    >
      {(error) => (
        <>
          <NameFields
            label="Tên nguồn"
            prefix="/nguon/"
            name={row?.name}
            slug={row?.slug}
            most={150}
            error={error}
          />
          <TextField
            id="url"
            label="Trang của nguồn"
            type="url"
            inputMode="url"
            placeholder="https://"
            defaultValue={row?.url ?? ''}
            error={error('url')}
          />
          <TextArea
            id="about"
            label="Lời giới thiệu"
            hint="Đứng đầu trang các bài của nguồn này."
            defaultValue={row?.about}
            maxLength={500}
            error={error('about')}
          />
          <PictureField
            id="logoId"
            label="Biểu trưng"
            hint="Đứng cạnh tên nguồn ở cuối bài. Nền trong suốt hoặc trắng."
            picture={row?.logo ?? null}
            error={error('logoId')}
          />
          <div className="row">
            <Check
              id="own"
              name="own"
              defaultChecked={row?.own}
              label="Đây là chính cổng này (bài do tòa soạn tự làm)"
            />
            {error('own') && <FieldError id="own-error">{error('own')}</FieldError>}
          </div>
        </>
      )}
    </SaveForm>
  )
}
