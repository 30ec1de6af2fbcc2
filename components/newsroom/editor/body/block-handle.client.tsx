'use client'

import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '../../ui/icon'
import { Menu } from '../../ui/menu.client'
import { beginDrag, blockAround, moveBlock, moveTo, removeBlock } from './commands/blocks'

/** Beside the block that somebody is in: drag it, move it step by step or to an end, take it away. */
export function BlockHandle({ editor }: { editor: Editor }) {
  const [shown, setShown] = useState<{ top: number; first: boolean; last: boolean } | null>(null)
  const at = useRef<HTMLElement | null>(null)

  useEffect(() => {
    let frame = 0
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const found = editor.isDestroyed ? null : blockAround(editor.state)
        const dom = found ? editor.view.nodeDOM(found.from) : null
        const element = dom instanceof HTMLElement ? dom : null
        if (element === at.current) return
        at.current = element
        const paper = element?.closest('.paper')
        if (!found || !element || !paper) return setShown(null)
        const top = element.getBoundingClientRect().top - paper.getBoundingClientRect().top
        const { childCount } = found.parent.parent
        setShown({ top, first: found.index === 0, last: found.index === childCount - 1 })
      })
    }
    const moved = () => {
      at.current = null
      look()
    }
    editor.on('selectionUpdate', look)
    editor.on('update', look)
    addEventListener('resize', moved)
    /** A picture above has come, or a field says what is wrong with it. */
    const grown = new ResizeObserver(moved)
    grown.observe(editor.view.dom)
    return () => {
      cancelAnimationFrame(frame)
      editor.off('selectionUpdate', look)
      editor.off('update', look)
      removeEventListener('resize', moved)
      grown.disconnect()
    }
  }, [editor])
  if (!shown) return null

  const act = (make: () => Transaction | null) => () => {
    const tr = make()
    if (tr) editor.view.dispatch(tr)
    at.current = null
    editor.commands.focus()
  }
  const to = (end: 'first' | 'last') => () => {
    const found = blockAround(editor.state)
    return found && moveTo(editor.state, found, end === 'first' ? 0 : found.parent.parent.childCount - 1)
  }
  return (
    <span
      className="block-handle"
      style={{ insetBlockStart: shown.top }}
      draggable
      onDragStart={(event) => beginDrag(editor, event.dataTransfer)}
    >
      <Menu
        className="button only-icon"
        align="start"
        name="Chuyển hoặc bỏ khối này"
        label={<Icon name="drag" />}
        items={[
          {
            label: 'Chuyển lên',
            icon: 'raise',
            note: 'Alt ↑',
            blocked: shown.first ? 'đang ở đầu' : undefined,
            onSelect: act(() => moveBlock(editor.state, -1)),
          },
          {
            label: 'Chuyển xuống',
            icon: 'lower',
            note: 'Alt ↓',
            blocked: shown.last ? 'đang ở cuối' : undefined,
            onSelect: act(() => moveBlock(editor.state, 1)),
          },
          { label: 'Chuyển lên đầu', onSelect: act(to('first')) },
          { label: 'Chuyển xuống cuối', onSelect: act(to('last')) },
          'rule',
          { label: 'Bỏ khối', icon: 'trash', onSelect: act(() => removeBlock(editor.state)) },
        ]}
      />
    </span>
  )
}
