'use client'

import type { Answer } from '@/newsroom/answer'
import { SaveForm, textIn, type Seen } from '../directory/save-form.client'
import { TextField } from '../ui/field'

type Fields = { path: string; target: string }
type Props = {
  seen: Seen
  row: Fields | null
  save: (input: Fields & Seen) => Promise<Answer<{ id: number }>>
}

export function RedirectForm({ seen, row, save }: Props) {
  return (
    <SaveForm
      seen={seen}
      list="/admin/chuyen-huong"
      save={save}
      fields={(form) => ({ path: textIn(form, 'path'), target: textIn(form, 'target') })}
    >
      {(error) => (
        <>
          <TextField
            id="path"
            label="Địa chỉ cũ"
            hint="Một địa chỉ, có thể kèm phần sau dấu hỏi; hoặc một mẫu: {slug} là chữ và gạch nối, {id} là số, {rest} là mọi thứ."
            defaultValue={row?.path}
            maxLength={2000}
            spellCheck={false}
            autoCapitalize="none"
            error={error('path')}
          />
          <TextField
            id="target"
            label="Dẫn đến"
            hint="Một trang của cổng này. Trong mẫu dùng lại được chỗ trống: /bai-viet/{slug}"
            defaultValue={row?.target}
            maxLength={2000}
            spellCheck={false}
            autoCapitalize="none"
            error={error('target')}
          />
        </>
      )}
    </SaveForm>
  )
}
