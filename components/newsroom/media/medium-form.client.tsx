'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Answer } from '@/newsroom/answer'
import { SaveForm, textIn } from '../directory/save-form.client'
import { Check, TextArea, TextField } from '../ui/field'
import { FocalPoint, type Focus } from './focal-point.client'
import { MediumShow } from './medium-show'
import type { PickedMedia } from './picked'

type Said = Focus & { alt: string; caption: string; credit: string; showsChild: boolean; consentNote: string }
type Input = Said & { id: number; version: number }
type Props = {
  media: PickedMedia
  version: number
  /** Null for who may look alone. */
  describe: ((input: Input) => Promise<Answer<{ id: number }>>) | null
}

/** What a medium shows, whose it is, and what a crop keeps. */
export function MediumForm({ media, version, describe }: Props) {
  const router = useRouter()
  const [focus, setFocus] = useState<Focus>({ focalX: media.focalX, focalY: media.focalY })
  const [showsChild, setShowsChild] = useState(media.showsChild)
  const isPicture = media.kind === 'image'
  const readOnly = describe === null
  const shown = isPicture ? (
    <FocalPoint
      src={media.url}
      width={media.width}
      height={media.height}
      value={focus}
      onChange={readOnly ? undefined : setFocus}
    />
  ) : (
    <MediumShow media={media} />
  )
  const fields = (error: (field: string) => string | undefined) => (
    <>
      {isPicture && (
        <TextField
          id="alt"
          label="Mô tả ảnh"
          hint="Cho người không nhìn thấy ảnh: trong ảnh có gì. Không lặp lại chú thích."
          defaultValue={media.alt}
          maxLength={300}
          readOnly={readOnly}
          error={error('alt')}
        />
      )}
      <TextArea
        id="caption"
        label="Chú thích"
        defaultValue={media.caption}
        maxLength={500}
        readOnly={readOnly}
        error={error('caption')}
      />
      <TextField
        id="credit"
        label="Nguồn"
        hint="Như in dưới ảnh: “Ảnh: Nguyễn Văn A”."
        defaultValue={media.credit}
        maxLength={150}
        readOnly={readOnly}
        error={error('credit')}
      />
      {(isPicture || media.kind === 'video') && (
        <Check
          id="showsChild"
          name="showsChild"
          checked={showsChild}
          disabled={readOnly}
          onChange={(event) => setShowsChild(event.target.checked)}
          label="Có trẻ em nhận diện được"
        />
      )}
      {showsChild && (
        <TextArea
          id="consentNote"
          label="Ai đồng ý cho đăng"
          hint="Cha mẹ hoặc người giám hộ nào đồng ý, khi nào, bằng cách nào. Không hiện cho người đọc."
          defaultValue={media.consentNote}
          maxLength={500}
          readOnly={readOnly}
          error={error('consentNote')}
        />
      )}
    </>
  )
  if (!describe)
    return (
      <>
        {shown}
        <div className="staff-form">{fields(() => undefined)}</div>
      </>
    )
  return (
    <>
      {shown}
      <SaveForm
        seen={{ id: media.id, version }}
        list="/admin/thu-vien"
        fields={(form): Said => ({
          ...focus,
          alt: textIn(form, 'alt'),
          caption: textIn(form, 'caption'),
          credit: textIn(form, 'credit'),
          showsChild,
          consentNote: textIn(form, 'consentNote'),
        })}
        save={async ({ id, ...said }) => {
          const answer = await describe({ ...said, id: id ?? media.id })
          if (answer.ok) router.refresh()
          return answer
        }}
      >
        {fields}
      </SaveForm>
    </>
  )
}
