'use client'

import { useState } from 'react'
import type { LeadPicture } from '@/newsroom/stories/content'
import type { PickedMedia } from '../../media/picked'
import { useAim, useMediaPicker } from '../../media/picker.client'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { useAround, useField, useRefusal, useShown } from '../draft-context.client'
import { useChecked } from '../gate/use-checked.client'
import { Crops } from './crops'
import { Fold } from './fold'

const words = [
  ['alt', 'Mô tả ảnh', 'Cho người không nhìn thấy ảnh', 300],
  ['caption', 'Chú thích', undefined, 500],
  ['credit', 'Nguồn ảnh', undefined, 150],
] as const

/** What had the focus is gone with this change: goes on where the work does. */
const focusSoon = (id: string) => setTimeout(() => document.getElementById(id)?.focus(), 50)

/** "Ảnh đại diện": picked from the library, with the words that go with it and how it will be cropped. */
export function Lead() {
  const { readOnly, media, addMedia } = useAround()
  const [lead, setLead] = useField('lead')
  const [came] = useState(lead?.mediaId)
  const generation = useShown((it) => it.generation)
  const pick = useMediaPicker()
  const aim = useAim()
  const picture = lead ? media[lead.mediaId] : undefined
  const choose = async () => {
    const [chosen] = await pick({ kind: 'image' })
    if (!chosen) return
    addMedia([chosen])
    setLead({ mediaId: chosen.id, alt: chosen.alt, caption: chosen.caption, credit: chosen.credit })
    focusSoon('lead-alt')
  }
  return (
    <Fold title="Ảnh đại diện" value={lead ? undefined : 'chưa chọn'} open id="lead">
      {lead ? (
        <>
          <Picked picture={picture} />
          {picture && <Crops picture={picture} />}
          <LeadWords
            key={`${generation} ${lead.mediaId}`}
            lead={lead}
            isNew={lead.mediaId !== came}
            onChange={setLead}
          />
          {!readOnly && (
            <div className="quick">
              <Button look="quiet" onClick={() => void choose()}>
                Đổi ảnh
              </Button>
              {picture && aim && (
                <Button
                  look="quiet"
                  onClick={() => void aim(picture).then((aimed) => aimed && addMedia([aimed]))}
                >
                  Điểm chính
                </Button>
              )}
              <Button
                look="quiet"
                onClick={() => {
                  setLead(null)
                  focusSoon('lead-pick')
                }}
              >
                Bỏ ảnh
              </Button>
            </div>
          )}
        </>
      ) : (
        <Button icon="image" disabled={readOnly} onClick={() => void choose()} id="lead-pick">
          Chọn ảnh đại diện
        </Button>
      )}
    </Fold>
  )
}

function Picked({ picture }: { picture: PickedMedia | undefined }) {
  if (!picture) return <p className="meta">Ảnh không còn trong thư viện.</p>
  return (
    <div className="picked">
      {/* eslint-disable-next-line @next/next/no-img-element -- variants are made when a picture is received */}
      <img src={picture.url} alt="" style={focus(picture)} />
      <p className="meta">
        {picture.name}
        <br />
        {picture.width} × {picture.height}
      </p>
    </div>
  )
}

const focus = ({ focalX, focalY }: PickedMedia) => ({
  objectPosition: `${focalX * 100}% ${focalY * 100}%`,
})

type WordsProps = {
  lead: LeadPicture
  /** Chosen just now: its words aren't called missing before somebody could write them. */
  isNew: boolean
  onChange: (lead: LeadPicture) => void
}

function LeadWords({ lead, isNew, onChange }: WordsProps) {
  const { readOnly, draft, asked } = useAround()
  const [start] = useState(lead)
  const [left, setLeft] = useState<readonly string[]>([])
  const { findings } = useChecked()
  const refusals = {
    alt: useRefusal('lead.alt'),
    caption: useRefusal('lead.caption'),
    credit: useRefusal('lead.credit'),
  }
  const error = (field: 'alt' | 'caption' | 'credit') =>
    refusals[field] ??
    (asked || !isNew || left.includes(field)
      ? findings.find((it) => it.level === 'error' && it.field === `lead.${field}`)?.message
      : undefined)
  return (
    <div className="grid gap-3">
      {words.map(([field, label, hint, most]) => (
        <TextField
          key={field}
          id={`lead-${field}`}
          label={label}
          hint={hint}
          maxLength={most}
          defaultValue={start[field]}
          readOnly={readOnly}
          error={error(field)}
          onBlur={() => setLeft([...left, field])}
          onChange={(event) => {
            const now = draft.shown.content.lead
            if (now) onChange({ ...now, [field]: event.target.value })
          }}
        />
      ))}
    </div>
  )
}
