'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Answer } from '@/newsroom/answer'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog.client'
import { TextArea, TextField } from '../ui/field'
import { StaffForm } from '../ui/staff-form.client'
import { placesIn, type Place } from './places'

type Props = {
  subject: { kind: 'article' | 'section' | 'page' | 'channel'; id: number }
  issue: (input: unknown) => Promise<Answer<{ codes: string[] }>>
}

/** "Thêm nơi đặt": one place, or many at once, one a line. */
export function AddPlaces({ subject, issue }: Props) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [many, setMany] = useState(false)
  const send = (form: FormData) => {
    const field = (name: string) => String(form.get(name) ?? '')
    const places: Place[] = many
      ? placesIn(field('places'))
      : [{ place: field('place'), ward: field('ward'), note: field('note') }]
    return issue({ ...subject, places })
  }
  return (
    <>
      <Button icon="plus" onClick={() => setOpen(true)}>
        Thêm nơi đặt
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Thêm nơi đặt mã">
        <div className="segments" role="group" aria-label="Một hay nhiều nơi">
          <Button aria-pressed={!many} onClick={() => setMany(false)}>
            Một nơi
          </Button>
          <Button aria-pressed={many} onClick={() => setMany(true)}>
            Nhiều nơi một lúc
          </Button>
        </div>
        <StaffForm
          key={String(many)}
          send={send}
          submit={many ? 'Tạo các mã' : 'Tạo mã'}
          idOf={(name) => (many ? 'places' : name.replace('places.0.', '').replace(/^places$/, 'place'))}
          onDone={() => {
            setOpen(false)
            router.refresh()
          }}
        >
          {(error) =>
            many ? (
              <TextArea
                id="places"
                label="Mỗi dòng một nơi đặt"
                rows={8}
                error={error('places') ?? firstOf(error)}
                hint="Nơi đặt; phường, xã; ghi chú. Dán được từ bảng tính."
                placeholder={'Nhà văn hóa; Phường Lê Chân; 6 nhãn\nBến xe Vĩnh Niệm; Phường Lê Chân'}
              />
            ) : (
              <>
                <TextField
                  id="place"
                  label="Nơi đặt"
                  error={error('places.0.place') ?? error('places')}
                  autoComplete="off"
                />
                <div className="pair">
                  <TextField id="ward" label="Phường, xã" error={error('places.0.ward')} autoComplete="off" />
                  <TextField id="note" label="Ghi chú" error={error('places.0.note')} autoComplete="off" />
                </div>
              </>
            )
          }
        </StaffForm>
      </Dialog>
    </>
  )
}

/** Of a pasted list, the first line that is wrong. */
function firstOf(error: (field: string) => string | undefined): string | undefined {
  for (let n = 0; n < 200; n++)
    for (const part of ['place', 'ward', 'note']) {
      const words = error(`places.${n}.${part}`)
      if (words) return `Dòng ${n + 1}: ${words}`
    }
}
