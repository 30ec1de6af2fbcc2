'use client'

import { useRouter } from 'next/navigation'
import type { Answer } from '@/newsroom/answer'
import { TextField } from '../ui/field'
import { StaffForm } from '../ui/staff-form.client'
import { textIn } from './save-form.client'

type Named = { id: number; name: string }
type Props = {
  topic: Named
  others: Named[]
  merge: (input: { id: number; intoId: number }) => Promise<Answer<{ id: number }>>
}

/** Gives a topic's stories to another one, found by its name. */
export function MergeForm({ topic, others, merge }: Props) {
  const router = useRouter()
  const called = (name: string) =>
    others.find((it) => it.name.normalize('NFC') === name.normalize('NFC').trim())
  return (
    <StaffForm
      className="grid gap-3"
      submit="Gộp"
      send={(form) => merge({ id: topic.id, intoId: called(textIn(form, 'intoId'))?.id ?? 0 })}
      onDone={({ id }) => router.push(`/admin/chu-de?xong=${id}`)}
    >
      {(error) => (
        <>
          <TextField
            id="intoId"
            label="Gộp vào chủ đề"
            list="other-topics"
            autoComplete="off"
            hint={`Mọi bài của “${topic.name}” chuyển sang chủ đề được chọn; địa chỉ cũ tự dẫn tới đó. Không hoàn tác được.`}
            error={error('intoId')}
          />
          <datalist id="other-topics">
            {others.map((it) => (
              <option key={it.id} value={it.name} />
            ))}
          </datalist>
        </>
      )}
    </StaffForm>
  )
}
