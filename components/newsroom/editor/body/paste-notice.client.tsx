'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { missingWords, pastedWords, removedWords } from '@/newsroom/word/report'
import { Button, IconButton } from '../../ui/button'
import { Icon } from '../../ui/icon'
import type { Pasted } from './clipboard/extension.client'

type Props = { editor: Editor; pasted: Pasted; close: () => void }

/** What became of a paste, in words; until the text is changed, a way to have the plain words instead. */
export function PasteNotice({ editor, pasted, close }: Props) {
  const { report, text } = pasted
  const [open, setOpen] = useState(false)
  const [fresh, setFresh] = useState(true)
  useEffect(() => {
    const changed = () => setFresh(false)
    editor.on('update', changed)
    return () => void editor.off('update', changed)
  }, [editor])

  const again = () => {
    editor.chain().focus().undo().run()
    editor.view.pasteText(text)
    close()
  }
  const missing = missingWords(report)
  return (
    <div className={missing ? 'notice is-warning paste-notice' : 'notice paste-notice'} role="status">
      <Icon name={report.from === 'word' ? 'word' : 'info'} />
      <div>
        <p>{pastedWords(report)}</p>
        {missing && <p>{missing}</p>}
        {open && <p className="meta">Đã bỏ: {removedWords(report.removed)}.</p>}
      </div>
      <div className="paste-actions">
        {report.removed.length > 0 && (
          <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            Xem phần đã bỏ
          </Button>
        )}
        {fresh && text && (
          <Button look="quiet" onClick={again}>
            Dán lại nguyên chữ
          </Button>
        )}
        <IconButton icon="x" label="Đóng thông báo" onClick={close} />
      </div>
    </div>
  )
}
