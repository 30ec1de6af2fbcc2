'use client'

import { useRouter } from 'next/navigation'
import type { Answer } from '@/newsroom/answer'
import { textIn } from '../directory/save-form.client'
import { TextField } from '../ui/field'
import { StaffForm } from '../ui/staff-form.client'

type Props = { query: string; pin: (input: { query: string; article: string }) => Promise<Answer<unknown>> }

/** Puts an article at the head of a search. */
export function PinForm({ query, pin }: Props) {
  const router = useRouter()
  return (
    <StaffForm
      className="staff-form pin-form"
      submit="Ghim"
      done="Đã ghim. Người tìm từ này thấy bài đứng đầu."
      clears
      send={(form) => pin({ query: textIn(form, 'query'), article: textIn(form, 'article') })}
      onDone={() => router.refresh()}
    >
      {(error) => (
        <div className="pair">
          <TextField
            id="query"
            label="Khi người đọc tìm"
            hint="Có dấu hay không dấu đều được."
            defaultValue={query}
            maxLength={100}
            error={error('query')}
          />
          <TextField
            id="article"
            label="Bài đứng đầu"
            hint="Dán địa chỉ của bài trên cổng."
            placeholder="/bai-viet/…"
            maxLength={2000}
            spellCheck={false}
            error={error('article')}
          />
        </div>
      )}
    </StaffForm>
  )
}
