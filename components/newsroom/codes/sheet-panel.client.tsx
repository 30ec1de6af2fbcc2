'use client'

import { useEffect, useState } from 'react'
import type { Trial } from '@/newsroom/codes/finds'
import type { Page } from '@/sharing/print/marks'
import {
  grids,
  mostCodes,
  mostLabels,
  posterPapers,
  sheetPapers,
  sides,
  type SheetPaper,
} from '@/sharing/print/paper'
import type { Cell } from '@/sharing/print/sheet'
import { number } from '@/vietnamese/numbers'
import { LinkButton } from '../ui/button'
import { Notice } from '../ui/notice'
import { LabelCounts } from './label-counts.client'
import { SheetChecks } from './sheet-checks'
import { SheetView } from './sheet-view.client'

type Props = { chosen: { code: string; name: string }[] }
type Preview = { page: Page; side: number; empty: Cell[]; trials: Trial[]; house: string | null }

const distances = [
  ['0', 'Cả tờ'],
  ['50', 'Cỡ thật'],
  ['100', 'Cách 1 m'],
  ['200', 'Cách 2 m'],
  ['300', 'Cách 3 m'],
] as const
/** Pictures of sheets that are offered; who prints more takes the PDF. */
const mostPictures = 6
/** Where eyes are before a screen, in centimetres. */
const screen = 50

/** What the chosen codes look like printed: labels on sheets, or a poster each. The preview is the print. */
export function SheetPanel({ chosen }: Props) {
  const [kind, setKind] = useState<'labels' | 'poster'>('labels')
  const [paper, setPaper] = useState('A4')
  const [perSheet, setPerSheet] = useState(12)
  const [side, setSide] = useState(32)
  const [times, setTimes] = useState(1)
  const [own, setOwn] = useState<Record<string, number>>({})
  const [from, setFrom] = useState(1)
  const [distance, setDistance] = useState('0')
  const [seen, setSeen] = useState<Preview | 'failed' | null>(null)
  const codes = chosen.map((it) => it.code)
  const isLabels = kind === 'labels'
  const offered = isLabels ? sheetPapers : posterPapers
  const on = offered.find((it) => it === paper) ?? 'A4'
  const counts = grids[(on as SheetPaper) in grids ? (on as SheetPaper) : 'A4'].map(([a, b]) => a * b)
  const each = counts.includes(perSheet as never) ? perSheet : (counts.at(-1) ?? 1)
  const first = Math.min(from, each)
  const timesOf = (code: string) => own[code] ?? times
  const query = isLabels
    ? `nhan?ma=${codes.map((it) => `${it}*${timesOf(it)}`).join(',')}&kho=${on}&moi-to=${each}&canh=${side}&tu=${first}`
    : `ap-phich?ma=${codes.join(',')}&kho=${on}`
  const address = `/api/admin/ma-qr/${query}`
  const total = codes.reduce((sum, it) => sum + timesOf(it), 0)
  const isTooMuch = codes.length > mostCodes || (isLabels && total > mostLabels)
  const isAsked = codes.length > 0 && !isTooMuch

  useEffect(() => {
    if (!isAsked) return
    const stop = new AbortController()
    fetch(address, { signal: stop.signal })
      .then(async (answer) => setSeen(answer.ok ? ((await answer.json()) as Preview) : 'failed'))
      .catch(() => stop.signal.aborted || setSeen('failed'))
    return () => stop.abort()
  }, [address, isAsked])

  const shown = isAsked && seen !== 'failed' ? seen : null
  const sheets = isLabels ? Math.ceil((total + first - 1) / each) : codes.length
  const title = isLabels
    ? `Tờ nhãn, ${total} nhãn của ${codes.length} mã${sheets > 1 ? `, ${sheets} tờ` : ''}`
    : `Áp phích${sheets > 1 ? `, ${sheets} tờ của ${codes.length} mã` : ''}`
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
        {isLabels && (
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
              onChange={(it) => {
                setTimes(Number(it))
                setOwn({})
              }}
              options={[1, 2, 3, 4, 6, 12, 24, 48].map((it) => [String(it), String(it)])}
            />
            <Choice
              label="Bắt đầu từ ô"
              value={String(first)}
              onChange={(it) => setFrom(Number(it))}
              options={Array.from({ length: each }, (_, n) => [String(n + 1), String(n + 1)] as const)}
            />
          </>
        )}
        <Choice label="Nhìn như từ" value={distance} onChange={setDistance} options={[...distances]} />
      </div>
      {isLabels && chosen.length > 1 && (
        <LabelCounts codes={chosen} usual={times} onChange={(code, n) => setOwn({ ...own, [code]: n })} />
      )}
      {isTooMuch && (
        <Notice tone="warning">
          Mỗi lần in nhiều nhất {number(mostCodes)} mã, {number(mostLabels)} nhãn. Chọn ít mã hơn, in làm
          nhiều lần.
        </Notice>
      )}
      {isAsked && seen === 'failed' && (
        <Notice tone="warning">Không vẽ được bản xem trước. Tải lại trang rồi thử lại.</Notice>
      )}
      {shown && (
        <>
          <div className="sheet-frame">
            <div
              style={
                distance === '0'
                  ? undefined
                  : { inlineSize: `${(shown.page.width * screen) / Number(distance)}mm` }
              }
            >
              <SheetView
                page={shown.page}
                label={`Xem trước ${title.toLowerCase()}, khổ ${on}`}
                empty={shown.empty}
                used={isLabels ? first - 1 : 0}
              />
            </div>
          </div>
          <SheetChecks
            side={shown.side}
            wished={isLabels ? side : 0}
            trials={shown.trials}
            house={shown.house}
          />
          <div className="print-actions">
            <LinkButton look="primary" icon="print" href={`${address}&dang=pdf&xem`} target="_blank">
              {isLabels ? 'In tờ nhãn' : 'In áp phích'}
            </LinkButton>
            <LinkButton href={`${address}&dang=pdf`}>Tải PDF</LinkButton>
            {Array.from({ length: Math.min(sheets, mostPictures) }, (_, n) => (
              <LinkButton key={n} href={`${address}&dang=png&to=${n + 1}`}>
                PNG 300 dpi{sheets > 1 ? `, tờ ${n + 1}` : ''}
              </LinkButton>
            ))}
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
