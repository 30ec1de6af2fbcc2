'use client'

import { useState } from 'react'
import { useMediaPicker } from '../../media/picker.client'
import { Button } from '../../ui/button'
import { TextArea, TextField } from '../../ui/field'
import { useAround, useField, useRefusal, useShown } from '../draft-context.client'
import { Fold } from './fold'

/** "Thẻ chia sẻ": what chat groups show of the story; title, sapo and lead picture unless it has its own. */
export function Share() {
  const { readOnly, media, addMedia, host, draft } = useAround()
  const [share, setShare] = useField('share')
  const [start] = useState(share)
  const title = useShown((it) => it.content.title)
  const leadId = useShown((it) => it.content.lead?.mediaId ?? null)
  const pick = useMediaPicker()
  const own = share.mediaId
  const picture = media[own ?? leadId ?? 0]
  const change = (patch: Partial<typeof share>) => setShare({ ...draft.shown.content.share, ...patch })
  const choose = async () => {
    const [chosen] = await pick({ kind: 'image' })
    if (!chosen) return
    addMedia([chosen])
    change({ mediaId: chosen.id })
  }
  return (
    <Fold title="Thẻ chia sẻ" value={share.title || share.text || own ? 'viết riêng' : 'theo bài'}>
      <figure className="share-card">
        {picture && (
          // eslint-disable-next-line @next/next/no-img-element -- variants are made when a picture is received
          <img
            src={picture.url}
            alt=""
            style={{ objectPosition: `${picture.focalX * 100}% ${picture.focalY * 100}%` }}
          />
        )}
        <figcaption>
          {share.title || title || 'Bài chưa có tiêu đề'}
          <small>{host}</small>
        </figcaption>
      </figure>
      <TextField
        id="share-title"
        label="Tiêu đề khi chia sẻ"
        hint="Để trống thì lấy tiêu đề bài."
        maxLength={120}
        defaultValue={start.title}
        readOnly={readOnly}
        error={useRefusal('share.title')}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextArea
        id="share-text"
        label="Lời khi chia sẻ"
        hint="Để trống thì lấy sapo."
        maxLength={300}
        defaultValue={start.text}
        readOnly={readOnly}
        error={useRefusal('share.text')}
        onChange={(event) => change({ text: event.target.value })}
      />
      {!readOnly && (
        <div className="quick">
          <Button look="quiet" onClick={() => void choose()}>
            Chọn ảnh riêng cho thẻ
          </Button>
          {own !== null && (
            <Button look="quiet" onClick={() => change({ mediaId: null })}>
              Dùng ảnh đại diện
            </Button>
          )}
        </div>
      )}
    </Fold>
  )
}
