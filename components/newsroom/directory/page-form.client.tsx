'use client'

import { useRef, useState } from 'react'
import type { Answer } from '@/newsroom/answer'
import { BodyEditor, type BodyEditorHandle } from '../editor/body/body-editor.client'
import type { PickedMedia } from '../media/picked'
import { MediaPickerProvider } from '../media/picker.client'
import { Check, FieldError } from '../ui/field'
import { NameFields } from './name-fields.client'
import { SaveForm, textIn, type Seen } from './save-form.client'

type Fields = { title: string; slug: string; published: boolean; body: unknown }
type Props = {
  seen: Seen
  row: (Fields & { media: PickedMedia[] }) | null
  save: (input: Fields & Seen) => Promise<Answer<{ id: number }>>
}

const empty = { type: 'doc', content: [{ type: 'paragraph' }] }

/** A managed page: name, address and a body of the same blocks as stories have. */
export function PageForm({ seen, row, save }: Props) {
  const body = useRef<BodyEditorHandle>(null)
  const [problem, setProblem] = useState('')
  const send = async (input: Fields & Seen) => {
    const answer = await save(input)
    const wrong = answer.ok ? undefined : answer.problems.find((it) => it.field.startsWith('body'))
    setProblem(wrong?.message ?? '')
    return answer
  }
  return (
    <MediaPickerProvider>
      <SaveForm
        seen={seen}
        list="/admin/trang"
        save={send}
        beyond={
          <div className="row" id="page-body" tabIndex={-1} role="group" aria-label="Nội dung trang">
            {problem && <FieldError id="page-body-error">{problem}</FieldError>}
            <BodyEditor
              ref={body}
              initial={row?.body ?? empty}
              media={Object.fromEntries((row?.media ?? []).map((it) => [it.id, it]))}
              onChange={() => {}}
            />
          </div>
        }
        idOf={(field) => (field.startsWith('body') ? 'page-body' : field)}
        fields={(form) => ({
          title: textIn(form, 'title'),
          slug: textIn(form, 'slug'),
          published: form.has('published'),
          body: body.current?.getContent() ?? row?.body ?? empty,
        })}
      >
        {(error) => (
          <>
            <NameFields
              label="Tiêu đề"
              prefix="/trang/"
              nameField="title"
              name={row?.title}
              slug={row?.slug}
              most={150}
              error={error}
            />
            <Check
              id="published"
              name="published"
              defaultChecked={row?.published ?? true}
              label="Hiện trên cổng: ở chân trang và sơ đồ trang"
            />
          </>
        )}
      </SaveForm>
    </MediaPickerProvider>
  )
}
