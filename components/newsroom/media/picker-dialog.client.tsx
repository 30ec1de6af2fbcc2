'use client'

import { useRef, useState } from 'react'
import { number } from '@/vietnamese/numbers'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog.client'
import { Icon } from '../ui/icon'
import type { PickedMedia, Wanted } from './picked'
import { Sendings } from './sendings'
import { Thumb } from './thumb'
import { acceptFor } from './upload.client'
import { useListing } from './use-listing.client'
import { useUploads } from './uploads.client'

const titles = { image: 'Chọn ảnh', video: 'Chọn video', audio: 'Chọn âm thanh', file: 'Chọn tệp' }
const nouns = { image: 'ảnh', video: 'video', audio: 'âm thanh', file: 'tệp' }

type Props = { wanted: Wanted; close: (chosen: PickedMedia[]) => void }

/** The library as a dialogue: search, choose, or upload and choose what has arrived. */
export function PickerDialog({ wanted, close }: Props) {
  const { kind, many = false } = wanted
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<PickedMedia[]>([])
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const listing = useListing(kind, words.trim())
  const choose = (media: PickedMedia) =>
    setChosen((now) => {
      if (now.some((it) => it.id === media.id)) return now.filter((it) => it.id !== media.id)
      return many ? [...now, media] : [media]
    })
  const uploads = useUploads((media) => {
    if (media.kind !== kind) return
    listing.put(media)
    setChosen((now) => (many ? [...now.filter((it) => it.id !== media.id), media] : [media]))
  })

  return (
    <Dialog open wide title={titles[kind]} onClose={() => close([])}>
      <div
        className={over ? 'picker is-over' : 'picker'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
        }}
        onDrop={(event) => {
          event.preventDefault()
          event.stopPropagation()
          setOver(false)
          uploads.send(event.dataTransfer.files)
        }}
      >
        <div className="picker-tools">
          <div className="search">
            <Icon name="search" />
            <input
              className="field"
              type="search"
              aria-label={`Tìm ${nouns[kind]} trong thư viện`}
              placeholder="Tên tệp, chú thích, nguồn…"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </div>
          <Button icon="upload" onClick={() => input.current?.click()}>
            Tải lên
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            multiple={many}
            accept={acceptFor[kind]}
            onChange={(event) => {
              uploads.send([...(event.target.files ?? [])])
              event.target.value = ''
            }}
          />
        </div>
        <Sendings sendings={uploads.sendings} forget={uploads.forget} />
        <ul className="thumbs" aria-label={`Thư viện ${nouns[kind]}`}>
          {listing.items.map((media) => {
            const isChosen = chosen.some((it) => it.id === media.id)
            return (
              <li key={media.id}>
                <button
                  type="button"
                  className="thumb-choice"
                  aria-pressed={isChosen}
                  onClick={() => choose(media)}
                  onDoubleClick={() => close([media])}
                >
                  <Thumb media={media} />
                  <span className="thumb-name">{media.caption || media.name}</span>
                </button>
              </li>
            )
          })}
        </ul>
        <p className="meta" role="status">
          {listing.state === 'loading' && 'Đang tìm…'}
          {listing.state === 'failed' && 'Không đọc được thư viện. Kiểm tra mạng rồi gõ lại từ cần tìm.'}
          {listing.state === 'ready' &&
            listing.items.length === 0 &&
            (words.trim()
              ? 'Không có gì khớp.'
              : `Thư viện chưa có ${nouns[kind]} nào. Kéo tệp vào đây để tải lên.`)}
        </p>
        {listing.next && listing.state === 'ready' && (
          <Button look="quiet" onClick={listing.more}>
            Xem thêm
          </Button>
        )}
      </div>
      <div className="actions picker-foot">
        <p className="meta push">{chosen.length > 0 && `Đã chọn ${number(chosen.length)} ${nouns[kind]}`}</p>
        <Button onClick={() => close([])}>Thôi</Button>
        <Button
          look="primary"
          aria-disabled={chosen.length === 0 || undefined}
          onClick={() => chosen.length > 0 && close(chosen)}
        >
          Chọn
        </Button>
      </div>
    </Dialog>
  )
}
