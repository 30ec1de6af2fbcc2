'use client'

import type { PickedMedia } from '../../../media/picked'
import { FieldError } from '../../../ui/field'

type Props = { media: PickedMedia | undefined; name: string; error?: string }

/** A picture, film or sound of the library as the editor shows it, or that it isn't there. */
export function Shown({ media, name, error }: Props) {
  return (
    <div className="canvas" contentEditable={false}>
      {media ? <Medium media={media} /> : <p className="absent">{name} không có trong thư viện.</p>}
      {error && <FieldError id={`${name}-error`}>{error}</FieldError>}
    </div>
  )
}

function Medium({ media }: { media: PickedMedia }) {
  const { kind, url, width, height, name } = media
  if (kind === 'video') return <video src={url} controls preload="none" aria-label={name} />
  if (kind === 'audio') return <audio src={url} controls preload="none" aria-label={name} />
  if (kind === 'file') return <p className="absent">{name}</p>
  return (
    // eslint-disable-next-line @next/next/no-img-element -- variants are made already
    <img
      src={url}
      alt=""
      width={width ?? undefined}
      height={height ?? undefined}
      loading="lazy"
      decoding="async"
      data-drag-handle
      draggable={false}
    />
  )
}
