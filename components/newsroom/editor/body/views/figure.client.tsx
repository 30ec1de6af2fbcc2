'use client'

import type { ReactNodeViewProps } from '@tiptap/react'
import type { Figure } from '@/body/blocks'
import { useAim, useMediaPicker } from '../../../media/picker.client'
import { Button } from '../../../ui/button'
import { useShelf } from '../shelf.client'
import { ObjectFrame, useProblem } from './object.client'
import { PictureFields } from './picture-fields.client'
import { Shown } from './shown.client'

/** A picture with its words under it. */
export function FigureView(props: ReactNodeViewProps) {
  const { node, updateAttributes } = props
  const figure = node.attrs as Omit<Figure, 'kind'>
  const pick = useMediaPicker()
  const { find, add, editable } = useShelf()
  const { problem, leave } = useProblem(props)
  const aim = useAim()
  const shown = find(figure.mediaId)

  const replace = async () => {
    const [chosen] = await pick({ kind: 'image' })
    if (!chosen) return
    add([chosen])
    updateAttributes({
      mediaId: chosen.id,
      alt: figure.alt || chosen.alt,
      caption: figure.caption || chosen.caption,
      credit: figure.credit || chosen.credit,
    })
  }
  const wide = figure.size === 'wide'
  const tools = (
    <>
      <Button look="quiet" onClick={() => void replace()} data-field="mediaId">
        Thay ảnh
      </Button>
      {shown && aim && (
        <Button look="quiet" onClick={() => void aim(shown).then((aimed) => aimed && add([aimed]))}>
          Điểm chính
        </Button>
      )}
      <Button
        look="quiet"
        aria-pressed={wide}
        onClick={() => updateAttributes({ size: wide ? 'normal' : 'wide' })}
      >
        Khổ rộng
      </Button>
    </>
  )
  return (
    <ObjectFrame
      view={props}
      icon="image"
      name="Ảnh"
      className={wide ? 'figure-edit is-wide' : 'figure-edit'}
      tools={tools}
      leave={leave}
    >
      <Shown media={shown} name="Ảnh này" error={problem('mediaId')} />
      <PictureFields words={figure} onChange={updateAttributes} problem={problem} editable={editable} />
    </ObjectFrame>
  )
}
