'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useState } from 'react'
import { IconButton } from '../ui/button'
import { Check } from '../ui/field'
import { Stepper } from './stepper.client'

type Props = {
  versions: { id: number; name: string }[]
  from: number
  to: number
  count: number
}

/** Which two texts are compared, and the way through their changes. */
export function Versions({ versions, from, to, count }: Props) {
  const router = useRouter()
  const path = usePathname()
  const [only, setOnly] = useState(false)
  const show = (a: number, b: number) => router.replace(`${path}?tu=${a}&den=${b}`)
  const options = versions.map((it) => (
    <option key={it.id} value={it.id}>
      {it.name}
    </option>
  ))
  return (
    <div className={only ? 'versions only-changes' : 'versions'}>
      <label className="pick">
        <span>Từ</span>
        <select className="field" value={from} onChange={(event) => show(Number(event.target.value), to)}>
          {options}
        </select>
      </label>
      <IconButton icon="swap" label="Đổi chiều" onClick={() => show(to, from)} />
      <label className="pick">
        <span>đến</span>
        <select className="field" value={to} onChange={(event) => show(from, Number(event.target.value))}>
          {options}
        </select>
      </label>
      <Check label="Chỉ chỗ đổi" checked={only} onChange={(event) => setOnly(event.target.checked)} />
      <Stepper key={`${from} ${to}`} count={count} />
    </div>
  )
}
