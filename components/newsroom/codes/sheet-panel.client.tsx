'use client'

import { useEffect, useState } from 'react'
import type { Page } from '@/sharing/print/marks'
import { grids, posterPapers, reachOf, sheetPapers, sides, type SheetPaper } from '@/sharing/print/paper'
import { LinkButton } from '../ui/button'
import { Icon } from '../ui/icon'
import { SheetView } from './sheet-view.client'

type Props = { codes: string[] }
type Preview = { pages: Page[]; side: number }

const distances = [
  ['0', 'Vừa khung'],
  ['50', 'Cỡ thật'],
  ['100', 'Từ 1 m'],
  ['200', 'Từ 2 m'],
  ['300', 'Từ 3 m'],
] as const
/** Where eyes are before a screen, in centimetres. */
const screen = 50

/** What the chosen codes look like printed: labels on sheets, or a poster of the first. The preview is the print. */
export function SheetPanel({ codes }: Props) {
  const [kind, setKind] = useState<'labels' | 'poster'>('labels')
  const [paper, setPaper] = useState('A4')
  const [perSheet, setPerSheet] = useState(12)
  const [side, setSide] = useState(32)
  const [times, setTimes] = useState(1)
  const [distance, setDistance] = useState('0')
  const [seen, setSeen] = useState<Preview | null>(null)
  const offered = kind === 'labels' ? sheetPapers : posterPapers
  const on = offered.find((it) => it === paper) ?? 'A4'
  const counts = grids[(on as SheetPaper) in grids ? (on as SheetPaper) : 'A4'].map(([a, b]) => a * b)
  const each = counts.includes(perSheet as never) ? perSheet : (counts.at(-1) ?? 1)
  const query =
    kind === 'labels'
      ? `nhan?ma=${codes.map((it) => `${it}*${times}`).join(',')}&kho=${on}&moi-to=${each}&canh=${side}`
      : `ap-phich?ma=${codes[0] ?? ''}&kho=${on}`
  const address = `/api/admin/ma-qr/${query}`

  useEffect(() => {
    if (codes.length === 0) return
    const stop = new AbortController()
    fetch(address, { signal: stop.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<Preview>) : null))
      .then(setSeen, () => {})
    return () => stop.abort()
  }, [address, codes.length])

  const page = codes.length > 0 ? seen?.pages[0] : undefined
  const total = codes.length * times
  const sheets = Math.ceil(total / each)
  const title =
    kind === 'poster'
      ? 'Áp phích'
      : `Tờ nhãn, ${total} nhãn của ${codes.length} mã${sheets > 1 ? `, ${sheets} tờ` : ''}`
  return (
    <aside className="sheet-side" aria-label="Bản in">
      <div className="segments" role="group" aria-label="In gì">
        {(['labels', 'poster'] as const).map((it) => (
          <button
            key={it}
            type="button"
            className="button"
            aria-pressed={kind === it}
            onClick={() => setKind(it)}
          >
            {it === 'labels' ? 'Tờ nhãn' : 'Áp phích'}
          </button>
        ))}
      </div>
      <h2>{codes.length > 0 ? title : 'Chọn mã để in'}</h2>
      <div className="sheet-options">
        <Choice label="Khổ giấy" value={on} onChange={setPaper} options={offered.map((it) => [it, it])} />
        {kind === 'labels' && (
          <>
            <Choice
              label="Mỗi tờ"
              value={String(each)}
              onChange={(it) => setPerSheet(Number(it))}
              options={counts.map((it) => [String(it), `${it} nhãn`])}
            />
            <Choice
              label="Cạnh mã"
              value={String(side)}
              onChange={(it) => setSide(Number(it))}
              options={sides.map((it) => [String(it), `${it} mm`])}
            />
            <Choice
              label="Số nhãn mỗi mã"
              value={String(times)}
              onChange={(it) => setTimes(Number(it))}
              options={[1, 2, 3, 4, 6, 12, 24, 48].map((it) => [String(it), String(it)])}
            />
          </>
        )}
        <Choice label="Xem như đứng cách" value={distance} onChange={setDistance} options={[...distances]} />
      </div>
      {page && seen && (
        <>
          <div className="sheet-frame">
            <div
              style={
                distance === '0' ? undefined : { inlineSize: `${(page.width * screen) / Number(distance)}mm` }
              }
            >
              <SheetView page={page} label={`Xem trước ${title.toLowerCase()}, khổ ${on}`} />
            </div>
          </div>
          <ul className="sheet-checks">
            <li>
              <Icon name="check" />
              <span>
                Lề trắng 4 ô, cạnh mã {Math.round(seen.side)} mm: quét tốt từ {reachOf(seen.side)} cm trở lại
              </span>
            </li>
            {kind === 'labels' && seen.side < side && (
              <li>
                <Icon name="info" />
                <span>
                  Ô nhãn chỉ chứa được mã {Math.round(seen.side)} mm. Muốn mã {side} mm thì bớt số nhãn mỗi
                  tờ.
                </span>
              </li>
            )}
          </ul>
          <div className="print-actions">
            <LinkButton look="primary" icon="print" href={`${address}&dang=pdf&xem`} target="_blank">
              {kind === 'labels' ? 'In tờ nhãn' : 'In áp phích'}
            </LinkButton>
            <LinkButton href={`${address}&dang=pdf`}>Tải PDF</LinkButton>
            <LinkButton href={`${address}&dang=png`}>PNG 300 dpi</LinkButton>
          </div>
        </>
      )}
    </aside>
  )
}

type ChoiceProps = {
  label: string
  value: string
  onChange: (value: string) => void
  options: (readonly [string, string])[]
}

function Choice({ label, value, onChange, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
