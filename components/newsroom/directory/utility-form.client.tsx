'use client'

import type { Answer } from '@/newsroom/answer'
import { SelectField, TextField } from '../ui/field'
import { MomentField, momentIn } from './moment-field.client'
import { SaveForm, textIn, type Seen } from './save-form.client'

type Place = 'today' | 'side' | 'both'
type Fields = {
  title: string
  note: string
  href: string
  place: Place
  showFrom: string | null
  showUntil: string | null
}
type Props = {
  seen: Seen
  row: Fields | null
  save: (input: Fields & Seen) => Promise<Answer<{ id: number }>>
}

const placeNames: Record<Place, string> = {
  today: 'Trang chủ, “Cần biết hôm nay”',
  side: 'Cạnh bài, “Tiện ích thông tin”',
  both: 'Cả hai nơi',
}

export function UtilityForm({ seen, row, save }: Props) {
  return (
    <SaveForm
      seen={seen}
      list="/admin/tien-ich"
      save={save}
      fields={(form) => ({
        title: textIn(form, 'title'),
        note: textIn(form, 'note'),
        href: textIn(form, 'href'),
        place: textIn(form, 'place') as Place,
        showFrom: momentIn(form, 'showFrom'),
        showUntil: momentIn(form, 'showUntil'),
      })}
    >
      {(error) => (
        <>
          <TextField
            id="title"
            label="Tên tiện ích"
            defaultValue={row?.title}
            maxLength={80}
            required
            autoFocus={!row}
            error={error('title')}
          />
          <TextField
            id="note"
            label="Lời ghi thêm"
            hint="Một dòng dưới tên: dùng để làm gì, giờ trực."
            defaultValue={row?.note}
            maxLength={200}
            error={error('note')}
          />
          <TextField
            id="href"
            label="Dẫn đến"
            hint="https://… của nơi khác, tel:1022 để gọi, mailto: để viết thư, hoặc /trang/… trên cổng này."
            defaultValue={row?.href}
            maxLength={2000}
            spellCheck={false}
            autoCapitalize="none"
            error={error('href')}
          />
          <SelectField id="place" label="Nơi đặt" defaultValue={row?.place ?? 'both'} error={error('place')}>
            {Object.entries(placeNames).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
          <div className="pair">
            <MomentField
              id="showFrom"
              label="Hiện từ"
              hint="Giờ Việt Nam. Để trống: ngay bây giờ."
              at={row?.showFrom ?? null}
              error={error('showFrom')}
            />
            <MomentField
              id="showUntil"
              label="Hiện đến"
              hint="Để trống: không thời hạn."
              at={row?.showUntil ?? null}
              error={error('showUntil')}
            />
          </div>
        </>
      )}
    </SaveForm>
  )
}
