'use client'

import type { Answer } from '@/newsroom/answer'
import { SaveForm, textIn, type Seen } from '../directory/save-form.client'
import { TextArea } from '../ui/field'

type Fields = { terms: string[] }
type Props = {
  seen: Seen
  terms: string[]
  save: (input: Fields & Seen) => Promise<Answer<{ id: number }>>
}

/** Terms that mean the same, a line for each. */
export function SynonymForm({ seen, terms, save }: Props) {
  return (
    <SaveForm
      seen={seen}
      list="/admin/tim-kiem/dong-nghia"
      save={save}
      fields={(form) => ({
        terms: textIn(form, 'terms')
          .split('\n')
          .filter((it) => it.trim()),
      })}
      idOf={() => 'terms'}
    >
      {(error) => (
        <TextArea
          id="terms"
          label="Các cách gọi"
          hint="Mỗi dòng một cách: tên cũ và tên mới của phường, chữ viết tắt và chữ đầy đủ. Tìm một cách thì thấy bài của mọi cách."
          rows={6}
          defaultValue={terms.join('\n')}
          autoFocus
          error={['terms', ...Array.from({ length: 12 }, (_, n) => `terms.${n}`)].map(error).find(Boolean)}
        />
      )}
    </SaveForm>
  )
}
