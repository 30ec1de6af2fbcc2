'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { unreachable, type Answer } from '@/newsroom/answer'
import { Button } from '../ui/button'
import { FieldError } from '../ui/field'
import { Popover } from '../ui/popover.client'

type Props = {
  query: string
  savedId: number | null
  save: (input: { name: string; query: string }) => Promise<Answer<{ id: number }>>
  drop: (input: { id: number }) => Promise<Answer<null>>
}

/** Keeps the filter that is on under a name, or forgets it. */
export function SaveFilter({ query, savedId, save, drop }: Props) {
  const router = useRouter()
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState('')
  if (savedId !== null)
    return (
      <Button
        look="quiet"
        icon="x"
        onClick={() => void drop({ id: savedId }).then(() => router.replace('/admin/bai-viet'))}
      >
        Bỏ bộ lọc này
      </Button>
    )
  const keep = async (close: () => void) => {
    const answer = await save({ name, query }).catch(() => unreachable('Chưa có gì được lưu'))
    if (!answer.ok) {
      setWrong(answer.problems[0]?.message ?? answer.message)
      return
    }
    setName('')
    setWrong('')
    close()
    router.refresh()
  }
  return (
    <Popover title="Lưu bộ lọc" className="button quiet" icon="bookmark" label="Lưu bộ lọc">
      {(close) => (
        <div className="grid gap-3">
          <div className="row">
            <label htmlFor="filter-name">Tên bộ lọc</label>
            <input
              className="field"
              id="filter-name"
              value={name}
              maxLength={40}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={wrong ? 'filter-name-error' : undefined}
              onChange={(event) => setName(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                event.preventDefault()
                void keep(close)
              }}
            />
            {wrong && <FieldError id="filter-name-error">{wrong}</FieldError>}
          </div>
          <Button onClick={() => void keep(close)}>Lưu</Button>
        </div>
      )}
    </Popover>
  )
}
