'use client'

import { useState } from 'react'
import { useMediaPicker } from '../../media/picker.client'
import { LiveCard } from '../../share/live-card.client'
import { Button } from '../../ui/button'
import { TextArea, TextField } from '../../ui/field'
import { useAround, useField, useRefusal, useShown } from '../draft-context.client'
import { Fold } from './fold'

/** "Thẻ chia sẻ": what chat groups show of the story; title, sapo and lead picture unless it has its own. */
export function Share() {
  const { readOnly, addMedia, host, draft } = useAround()
  const [share, setShare] = useField('share')
  const [start] = useState(share)
  const title = useShown((it) => it.content.title)
  const sapo = useShown((it) => it.content.sapo)
  const sectionId = useShown((it) => it.content.sectionId)
  const leadId = useShown((it) => it.content.lead?.mediaId ?? null)
  const pick = useMediaPicker()
  const own = share.mediaId
  const change = (patch: Partial<typeof share>) => setShare({ ...draft.shown.content.share, ...patch })
  const choose = async () => {
    const [chosen] = await pick({ kind: 'image' })
    if (!chosen) return
    addMedia([chosen])
    change({ mediaId: chosen.id })
  }
  return (
    <Fold title="Thẻ chia sẻ" value={share.title || share.text || own ? 'viết riêng' : 'theo bài'}>
      <LiveCard
        host={host}
        it={{ title: share.title || title, text: share.text || sapo, sectionId, mediaId: own ?? leadId }}
      />
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
