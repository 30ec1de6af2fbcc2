'use client'

import type { ReactNodeViewProps } from '@tiptap/react'
import type { Picture } from '@/body/blocks'
import { useMediaPicker } from '../../../media/picker.client'
import { Button, IconButton } from '../../../ui/button'
import { useShelf } from '../shelf.client'
import { asPicture } from '../commands/from-media'
import { ObjectFrame, useProblem } from './object.client'
import { PictureFields } from './picture-fields.client'
import { Shown } from './shown.client'

/** Several pictures that belong together, each with its words. */
export function GalleryView(props: ReactNodeViewProps) {
  const { node, updateAttributes } = props
  const items = node.attrs.items as Picture[]
  const pick = useMediaPicker()
  const { find, add, editable } = useShelf()
  const { problem, leave } = useProblem(props)
  const write = (next: Picture[]) => updateAttributes({ items: next })

  const more = async () => {
    const chosen = await pick({ kind: 'image', many: true })
    if (chosen.length === 0) return
    add(chosen)
    write([...items, ...chosen.map(asPicture)])
  }
  const swap = (at: number, by: -1 | 1) => {
    const next = [...items]
    const [moved] = next.splice(at, 1)
    next.splice(at + by, 0, moved!)
    write(next)
  }
  return (
    <ObjectFrame
      view={props}
      icon="gallery"
      name="Bộ ảnh"
      leave={leave}
      tools={
        <Button look="quiet" onClick={() => void more()}>
          Thêm ảnh
        </Button>
      }
    >
      <ol className="gallery-items" contentEditable={false}>
        {items.map((item, at) => (
          <li key={`${item.mediaId} ${at}`}>
            <Shown
              media={find(item.mediaId)}
              name={`Ảnh ${at + 1} của bộ ảnh`}
              error={problem(`items[${at}].mediaId`)}
            />
            <div>
              <PictureFields
                words={item}
                prefix={`items[${at}].`}
                onChange={(words) => write(items.map((it, n) => (n === at ? { ...it, ...words } : it)))}
                problem={problem}
                editable={editable}
              />
              {editable && (
                <div className="object-tools">
                  {at > 0 && (
                    <IconButton
                      icon="raise"
                      label={`Chuyển ảnh ${at + 1} lên`}
                      onClick={() => swap(at, -1)}
                    />
                  )}
                  {at < items.length - 1 && (
                    <IconButton
                      icon="lower"
                      label={`Chuyển ảnh ${at + 1} xuống`}
                      onClick={() => swap(at, 1)}
                    />
                  )}
                  <IconButton
                    icon="trash"
                    label={`Bỏ ảnh ${at + 1} khỏi bộ ảnh`}
                    onClick={() => write(items.filter((_, n) => n !== at))}
                  />
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
      {items.length === 0 && <p className="absent">Bộ ảnh chưa có ảnh nào.</p>}
    </ObjectFrame>
  )
}
