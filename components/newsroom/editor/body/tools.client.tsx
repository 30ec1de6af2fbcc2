'use client'

import type { Editor } from '@tiptap/core'
import dynamic from 'next/dynamic'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useMediaPicker } from '../../media/picker.client'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog.client'
import { TextField } from '../../ui/field'
import { insertBlocks } from './commands/blocks'
import { focusField, type Tools } from './commands/entries'
import { asEmbed, youtubeIdIn } from './commands/from-media'
import { useShelf } from './shelf.client'

const WordDialog = dynamic(() => import('./word-dialog.client').then((it) => it.WordDialog), { ssr: false })

/** What inserting needs, and the dialogs it may open. */
export function useTools(editor: Editor): { tools: Tools; dialogs: ReactNode } {
  const pick = useMediaPicker()
  const { add } = useShelf()
  const [asking, setAsking] = useState<'youtube' | 'word' | null>(null)
  const close = () => setAsking(null)
  const tools: Tools = {
    editor,
    pick,
    add,
    askYoutube: () => setAsking('youtube'),
    askWord: () => setAsking('word'),
  }
  const dialogs = (
    <>
      {asking === 'youtube' && <YoutubeDialog editor={editor} close={close} />}
      {asking === 'word' && <WordDialog editor={editor} close={close} />}
    </>
  )
  return { tools, dialogs }
}

function YoutubeDialog({ editor, close }: { editor: Editor; close: () => void }) {
  const [address, setAddress] = useState('')
  const [error, setError] = useState<string>()
  const insert = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const id = youtubeIdIn(address)
    if (id === null) return setError('Đây không phải địa chỉ của một video YouTube.')
    close()
    focusField(editor, insertBlocks(editor, [asEmbed(id)]))
  }
  return (
    <Dialog open onClose={close} title="Video YouTube">
      <form onSubmit={insert} noValidate>
        <TextField
          id="youtube-address"
          label="Địa chỉ video"
          hint="Chép từ thanh địa chỉ, ví dụ https://www.youtube.com/watch?v=…"
          error={error}
          value={address}
          autoComplete="off"
          onChange={(event) => setAddress(event.target.value)}
        />
        <div className="actions">
          <Button type="submit" look="primary">
            Chèn video
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
