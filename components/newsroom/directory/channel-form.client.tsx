'use client'

import type { Answer } from '@/newsroom/answer'
import { channelKinds, type ChannelKind } from '@/newsroom/directory/channel-kinds'
import { Check, FieldError, SelectField, TextField } from '../ui/field'
import { SaveForm, textIn, type Seen } from './save-form.client'

type Fields = { kind: ChannelKind; name: string; url: string; fanpage: boolean }
type Props = {
  seen: Seen
  row: Fields | null
  save: (input: Fields & Seen) => Promise<Answer<{ id: number }>>
}

export function ChannelForm({ seen, row, save }: Props) {
  return (
    <SaveForm
      seen={seen}
      list="/admin/kenh"
      save={save}
      fields={(form) => ({
        kind: textIn(form, 'kind') as ChannelKind,
        name: textIn(form, 'name'),
        url: textIn(form, 'url'),
        fanpage: form.has('fanpage'),
      })}
    >
      {(error) => (
        <>
          <SelectField
            id="kind"
            label="Loại kênh"
            defaultValue={row?.kind ?? 'facebook'}
            error={error('kind')}
          >
            {Object.entries(channelKinds).map(([value, { name }]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </SelectField>
          <TextField
            id="name"
            label="Tên kênh"
            defaultValue={row?.name}
            maxLength={80}
            required
            error={error('name')}
          />
          <TextField
            id="url"
            label="Địa chỉ kênh"
            type="url"
            inputMode="url"
            placeholder="https://"
            hint={row ? 'Đổi địa chỉ thì mã QR đã in vẫn dùng được: mã tự dẫn tới địa chỉ mới.' : undefined}
            defaultValue={row?.url}
            maxLength={500}
            error={error('url')}
          />
          <div className="row">
            <Check
              id="fanpage"
              name="fanpage"
              defaultChecked={row?.fanpage}
              label="Fanpage: mã QR của kênh này đứng trong mọi bài"
            />
            {error('fanpage') && <FieldError id="fanpage-error">{error('fanpage')}</FieldError>}
          </div>
        </>
      )}
    </SaveForm>
  )
}
