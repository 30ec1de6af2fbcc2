'use client'

import type { Editor } from '@tiptap/core'
import { Button } from '../../ui/button'

/** What can be done to the table around the cursor. */
export function TableBar({ editor }: { editor: Editor }) {
  const run = () => editor.chain().focus()
  const actions: [string, () => boolean][] = [
    ['Thêm dòng dưới', () => run().addRowAfter().run()],
    ['Thêm cột phải', () => run().addColumnAfter().run()],
    ['Dòng tiêu đề', () => run().toggleHeaderRow().run()],
    ['Cột tiêu đề', () => run().toggleHeaderColumn().run()],
    ['Gộp hoặc tách ô', () => run().mergeOrSplit().run()],
    ['Xóa dòng', () => run().deleteRow().run()],
    ['Xóa cột', () => run().deleteColumn().run()],
    ['Xóa bảng', () => run().deleteTable().run()],
  ]
  return (
    <div className="table-bar" role="toolbar" aria-label="Bảng">
      {actions.map(([label, act]) => (
        <Button key={label} look="quiet" onMouseDown={(event) => event.preventDefault()} onClick={act}>
          {label}
        </Button>
      ))}
    </div>
  )
}
