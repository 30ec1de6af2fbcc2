'use client'

import { useRef } from 'react'
import { useRouter } from 'next/navigation'
import type { Answer } from '@/newsroom/answer'
import type { Settings } from '@/portal/settings'
import { Check, TextArea, TextField } from '../ui/field'
import { StaffForm } from '../ui/staff-form.client'
import { PictureField, type Shown } from './picture-field.client'
import { numberIn, textIn } from './save-form.client'
import { settingGroups } from './setting-groups'

type Props = {
  version: number
  settings: Settings
  logo: Shown | null
  save: (input: Settings & { version: number }) => Promise<Answer<{ id: number }>>
}

/** What the whole site says of itself, on one page. */
export function SettingsForm({ version, settings, logo, save }: Props) {
  const router = useRouter()
  const theirs = useRef(0)
  const send = async (form: FormData) => {
    const words = settingGroups.flatMap((group) => group.fields.map(({ id }) => [id, textIn(form, id)]))
    const answer = await save({
      ...(Object.fromEntries(words) as Omit<Settings, 'logoMediaId' | 'twoPersonRule'>),
      logoMediaId: numberIn(form, 'logoMediaId'),
      twoPersonRule: form.has('twoPersonRule'),
      version: Math.max(version, theirs.current),
    })
    if (!answer.ok && answer.conflict) theirs.current = answer.conflict.version
    return answer
  }
  return (
    <StaffForm
      send={send}
      submit="Lưu cài đặt"
      done="Đã lưu. Người đọc thấy ngay."
      onDone={() => router.refresh()}
      className="staff-form settings"
    >
      {(error) => (
        <>
          {settingGroups.map((group) => (
            <fieldset key={group.title}>
              <legend>{group.title}</legend>
              {group.fields.map(({ id, label, hint, most, long, ...rest }) => {
                const field = {
                  id,
                  label,
                  hint,
                  maxLength: most,
                  defaultValue: settings[id],
                  error: error(id),
                }
                return long ? <TextArea key={id} {...field} /> : <TextField key={id} {...field} {...rest} />
              })}
              {group.title === 'Tên cổng' && (
                <PictureField
                  id="logoMediaId"
                  label="Biểu trưng"
                  hint="Dùng trong dữ liệu cho máy tìm kiếm và thẻ chia sẻ."
                  picture={logo}
                  error={error('logoMediaId')}
                />
              )}
            </fieldset>
          ))}
          <fieldset>
            <legend>Xuất bản</legend>
            <Check
              id="twoPersonRule"
              name="twoPersonRule"
              defaultChecked={settings.twoPersonRule}
              label="Hai người cho mỗi bài: người viết không tự xuất bản bài của mình"
            />
            <p className="meta">Khi gấp, thư ký tòa soạn vẫn vượt được nếu ghi lý do; lý do vào nhật ký.</p>
          </fieldset>
        </>
      )}
    </StaffForm>
  )
}
