'use client'

import type { ReactNodeViewProps } from '@tiptap/react'
import type { Embed } from '@/body/blocks'
import { useMediaPicker } from '../../../media/picker.client'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { useShelf } from '../shelf.client'
import { BlockField } from './field.client'
import { ObjectFrame, useProblem } from './object.client'
import { Shown } from './shown.client'

type Attributes = Pick<Embed, 'title' | 'caption' | 'credit' | 'posterId'> & {
  mediaId: number | null
  embedId: string | null
}

/** A film: our own, or of YouTube, which is asked for nothing before a reader wants it. */
export function FilmView(props: ReactNodeViewProps) {
  const { node, updateAttributes } = props
  const { mediaId, embedId, posterId } = node.attrs as Attributes
  const pick = useMediaPicker()
  const { find, add } = useShelf()
  const { problem, leave } = useProblem(props)
  const poster = find(posterId)

  const choosePoster = async () => {
    const [chosen] = await pick({ kind: 'image' })
    if (!chosen) return
    add([chosen])
    updateAttributes({ posterId: chosen.id })
  }
  const tools = (
    <>
      <Button look="quiet" onClick={() => void choosePoster()}>
        {posterId === null ? 'Chọn ảnh bìa' : 'Đổi ảnh bìa'}
      </Button>
      {posterId !== null && (
        <Button look="quiet" onClick={() => updateAttributes({ posterId: null })}>
          Bỏ ảnh bìa
        </Button>
      )}
    </>
  )
  return (
    <ObjectFrame
      view={props}
      icon="video"
      name={embedId ? 'Video YouTube' : 'Video'}
      tools={tools}
      leave={leave}
    >
      {embedId ? (
        <div className="canvas" contentEditable={false}>
          {poster && <Shown media={poster} name="Ảnh bìa" />}
          <p className="absent">
            <Icon name="video" />
            <a href={`https://www.youtube.com/watch?v=${embedId}`} target="_blank" rel="noreferrer">
              youtu.be/{embedId}
            </a>
            <span>Chỉ tải khi bạn đọc bấm xem</span>
          </p>
        </div>
      ) : (
        <Shown media={find(mediaId)} name="Video này" error={problem('mediaId')} />
      )}
      <MediaWords view={props} problem={problem} />
    </ObjectFrame>
  )
}

/** A sound with its words. */
export function AudioView(props: ReactNodeViewProps) {
  const { find } = useShelf()
  const { problem, leave } = useProblem(props)
  return (
    <ObjectFrame view={props} icon="sound" name="Âm thanh" leave={leave}>
      <Shown media={find(props.node.attrs.mediaId)} name="Tệp âm thanh này" error={problem('mediaId')} />
      <MediaWords view={props} problem={problem} />
    </ObjectFrame>
  )
}

type WordsProps = { view: ReactNodeViewProps; problem: (field: string) => string | undefined }

function MediaWords({ view, problem }: WordsProps) {
  const { editable } = useShelf()
  const field = (name: 'title' | 'caption' | 'credit', label: string) => (
    <BlockField
      name={name}
      label={label}
      value={String(view.node.attrs[name])}
      onChange={(value) => view.updateAttributes({ [name]: value })}
      error={problem(name)}
      editable={editable}
    />
  )
  return (
    <div className="figure-fields" contentEditable={false}>
      {field('title', 'Tên')}
      {field('caption', 'Chú thích')}
      {field('credit', 'Nguồn')}
    </div>
  )
}
