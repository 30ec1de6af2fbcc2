'use client'

import type { FormEvent } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog.client'
import { SelectField } from '../ui/field'

type Named = { id: number; name: string }
type Props = { entry: Named; siblings: Named[]; put: (to: number) => void; close: () => void }

/** "Chuyển đến vị trí…" */
export function PlaceDialog({ entry, siblings, put, close }: Props) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    put(Number(new FormData(event.currentTarget).get('place')))
  }
  return (
    <Dialog open onClose={close} title={`Chuyển “${entry.name}”`}>
      <form onSubmit={submit} className="grid gap-4">
        <SelectField
          id="place"
          label="Đến vị trí"
          defaultValue={siblings.findIndex((it) => it.id === entry.id)}
        >
          {siblings.map((it, n) => (
            <option key={it.id} value={n}>
              {n + 1} (đang: {it.name})
            </option>
          ))}
        </SelectField>
        <div className="actions">
          <Button onClick={close}>Thôi</Button>
          <Button type="submit" look="primary">
            Chuyển
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
