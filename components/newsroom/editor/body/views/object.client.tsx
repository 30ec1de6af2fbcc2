'use client'

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react'
import { IconButton } from '../../../ui/button'
import { Icon, type IconName } from '../../../ui/icon'
import { moveBlock } from '../commands/blocks'
import { placeOf } from '../commands/places'
import { useShelf } from '../shelf.client'
import { useLeft } from './left.client'

type Props = {
  view: ReactNodeViewProps
  icon: IconName
  /** What kind of thing it is: "Ảnh", "Video". */
  name: string
  className?: string
  /** Buttons of its own, before those that all have. */
  tools?: ReactNode
  /** Told which of its fields somebody goes on from. */
  leave?: (field: string) => void
  children: ReactNode
}

/** The frame around what stands whole in the text: its name, its tools, and the keys that move and leave it. */
export function ObjectFrame({ view, icon, name, className, tools, leave, children }: Props) {
  const { editor, selected, getPos, deleteNode } = view
  const { editable } = useShelf()
  const select = () => {
    const position = getPos()
    if (position !== undefined) editor.chain().setNodeSelection(position).focus().run()
  }
  const move = (by: -1 | 1) => {
    const back = wayBack()
    select()
    const moved = moveBlock(editor.state, by)
    if (moved) editor.view.dispatch(moved)
    back(() => editor.view.nodeDOM(editor.state.selection.from))
  }
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') select()
    else if (event.altKey && event.key === 'ArrowUp') move(-1)
    else if (event.altKey && event.key === 'ArrowDown') move(1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <NodeViewWrapper
      as="figure"
      className={['object', selected ? 'is-selected' : '', className].filter(Boolean).join(' ')}
      aria-label={name}
      onKeyDown={keys}
      onBlur={({ target }: FocusEvent<HTMLElement>) => target.dataset.field && leave?.(target.dataset.field)}
    >
      <div className="object-head" contentEditable={false}>
        <span className="object-name" data-drag-handle>
          <Icon name={icon} />
          {name}
        </span>
        {editable && (
          <div className="object-tools">
            {tools}
            <IconButton icon="raise" label={`Chuyển ${name} lên (Alt ↑)`} onClick={() => move(-1)} />
            <IconButton icon="lower" label={`Chuyển ${name} xuống (Alt ↓)`} onClick={() => move(1)} />
            <IconButton
              icon="trash"
              label={`Bỏ ${name} khỏi bài`}
              onClick={() => {
                deleteNode()
                editor.commands.focus()
              }}
            />
          </div>
        )}
      </div>
      {children}
    </NodeViewWrapper>
  )
}

/** A block that moves is drawn anew: leads back to the button or the field of it that had the focus. */
function wayBack() {
  const { activeElement: was } = document
  const { field } = (was instanceof HTMLElement && was.dataset) || {}
  const wanted = field ? `[data-field="${field}"]` : `[aria-label="${was?.getAttribute('aria-label')}"]`
  return (find: () => Node | null) =>
    setTimeout(() => {
      const block = find()
      if (block instanceof HTMLElement) block.querySelector<HTMLElement>(wanted)?.focus()
    }, 50)
}

type Problems = { problem: (field: string) => string | undefined; leave: (field: string) => void }

/**
 * What the checks say of one attribute of a block, in the words of their list: at fields that were left, and at all
 * once the list was asked. What isn't written, a picture that the library lost, is said at once.
 */
export function useProblem(view: ReactNodeViewProps): Problems {
  const { problems, asked } = useShelf()
  const { wasLeft, leave } = useLeft(view)
  const position = problems.length > 0 ? view.getPos() : undefined
  if (position === undefined) return { problem: () => undefined, leave }
  const place = placeOf(view.editor.state.doc, position)
  const problem = (field: string) =>
    asked || field.endsWith('mediaId') || wasLeft(field)
      ? problems.find((it) => it.field === `${place}.attrs.${field}`)?.message
      : undefined
  return { problem, leave }
}
