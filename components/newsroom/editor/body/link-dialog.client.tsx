'use client'

import type { Editor } from '@tiptap/core'
import { useState, type FormEvent } from 'react'
import { safeHref } from '@/body/href'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog.client'
import { TextField } from '../../ui/field'
import { behindWords } from './commands/behind'

const DOMAIN = /^[\w-]+(\.[\w-]+)+([/?#]|$)/

/** What was typed as an address that the grammar takes: `haiphong.gov.vn` and `a@b.vn` get what they lack. */
function addressOf(typed: string): string | null {
  const address = typed.trim()
  if (/^[^\s/:@]+@[^\s/:@]+\.[^\s/:@]+$/.test(address)) return safeHref(`mailto:${address}`)
  return safeHref(DOMAIN.test(address) ? `https://${address}` : address)
}

/** Asks where the selected words lead. */
export function LinkDialog({ editor, close }: { editor: Editor; close: () => void }) {
  const before = String(editor.getAttributes('link').href ?? '')
  const [address, setAddress] = useState(before)
  const [error, setError] = useState<string>()

  const done = () => {
    close()
    editor.commands.focus()
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const href = addressOf(address)
    if (href === null)
      return setError('Địa chỉ này không dùng được. Ghi địa chỉ web, /bai-viet/…, hộp thư hoặc tel:số.')
    const mark = editor.chain().extendMarkRange('link').setMark('link', { href })
    mark
      .command(({ tr }) => {
        behindWords(tr)
        return true
      })
      .run()
    done()
  }
  const remove = () => {
    const { from, to } = editor.state.selection
    editor.chain().extendMarkRange('link').unsetMark('link').setTextSelection({ from, to }).run()
    done()
  }
  return (
    <Dialog open onClose={done} title="Liên kết">
      <form onSubmit={save} noValidate>
        <TextField
          id="link-href"
          label="Dẫn tới"
          hint="https://…, một địa chỉ của cổng như /bai-viet/…, hộp thư hoặc tel:số"
          error={error}
          value={address}
          maxLength={2048}
          autoComplete="off"
          onChange={(event) => setAddress(event.target.value)}
        />
        <div className="actions">
          {before && (
            <Button look="quiet" onClick={remove}>
              Bỏ liên kết
            </Button>
          )}
          <Button type="submit" look="primary">
            Gắn liên kết
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
