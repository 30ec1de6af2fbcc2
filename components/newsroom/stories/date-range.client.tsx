'use client'

import Link from 'next/link'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { Popover } from '../ui/popover.client'

type Props = {
  spans: { label: string; href: string }[]
  /** The rest of the address's query. */
  keep: [string, string][]
}

/** A span by its name, or from one day to another. The fields belong to a form of their own. */
export function DateRange({ spans, keep }: Props) {
  const apply = (close: () => void, box: HTMLElement) => {
    const query = new URLSearchParams(keep)
    for (const input of box.querySelectorAll('input')) if (input.value) query.set(input.name, input.value)
    close()
    location.assign(`/admin/bai-viet?${query}`)
  }
  return (
    <Popover
      title="Lọc theo ngày sửa"
      label={
        <>
          Ngày <Icon name="down" />
        </>
      }
    >
      {(close) => (
        <div className="grid gap-3" data-range="">
          <div className="flex flex-wrap gap-2">
            {spans.map((it) => (
              <Link key={it.href} href={it.href} className="button" onClick={close}>
                {it.label}
              </Link>
            ))}
          </div>
          <div className="grid grid-cols-2 gap-3">
            <label className="row">
              <b>Từ ngày</b>
              <input className="field" type="date" name="tu" />
            </label>
            <label className="row">
              <b>Đến ngày</b>
              <input className="field" type="date" name="den" />
            </label>
          </div>
          <Button
            onClick={(event) => {
              const box = event.currentTarget.closest<HTMLElement>('[data-range]')
              if (box) apply(close, box)
            }}
          >
            Lọc
          </Button>
        </div>
      )}
    </Popover>
  )
}
