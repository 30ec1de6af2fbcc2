'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { asPicture } from './commands/from-media'
import { insertBlocks } from './commands/blocks'
import { sendWord } from '../../word/send-word.client'
import { Dialog } from '../../ui/dialog.client'
import { FieldError } from '../../ui/field'
import { useShelf } from './shelf.client'

/** Puts what a Word file holds where the cursor is; its title, sapo and byline stay behind. */
export function WordDialog({ editor, close }: { editor: Editor; close: () => void }) {
  const { add } = useShelf()
  const [reading, setReading] = useState(false)
  const [error, setError] = useState<string>()

  const insert = async (file: File) => {
    setReading(true)
    setError(undefined)
    try {
      const { body, lead, media } = await sendWord(file)
      add(media)
      const first = media.find((it) => it.id === lead?.mediaId)
      const picture =
        lead && first ? [{ type: 'figure', attrs: { ...asPicture(first), ...lead, size: 'normal' } }] : []
      close()
      insertBlocks(editor, [...picture, ...(body.content ?? [])])
      editor.commands.focus()
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure))
      setReading(false)
    }
  }
  return (
    <Dialog open onClose={close} title="Chèn nội dung tệp Word">
      <div className="row">
        <label htmlFor="word-file">Tệp .docx</label>
        <input
          className="field"
          id="word-file"
          type="file"
          accept=".docx"
          disabled={reading}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'word-file-error' : 'word-file-hint'}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) void insert(file)
          }}
        />
        {error && <FieldError id="word-file-error">{error}</FieldError>}
        <p className="meta" id="word-file-hint" role="status">
          {reading
            ? 'Đang đọc tệp, tải ảnh vào thư viện…'
            : 'Nội dung, bảng và ảnh vào chỗ con trỏ; tiêu đề, sapo và tên tác giả không lấy.'}
        </p>
      </div>
    </Dialog>
  )
}
