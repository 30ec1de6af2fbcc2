'use client'

import { useState, type ReactNode } from 'react'
import type { CodeRow } from '@/newsroom/codes/scans'
import type { Answer } from '@/newsroom/answer'
import { number } from '@/vietnamese/numbers'
import { Spark } from '../plots/spark'
import { Icon } from '../ui/icon'
import { Menu, type MenuItem } from '../ui/menu.client'
import { nameOf, underOf } from './code-words'
import { MoveDialog } from './move-dialog.client'
import { SheetPanel } from './sheet-panel.client'

type Props = {
  rows: CodeRow[]
  now: string
  move: (input: { code: string; to: string }) => Promise<Answer<unknown>>
  /** Where each code that was moved led before, by code. */
  history: Record<string, string[]>
  /** Under the table, beside the sheet. */
  children: ReactNode
}

/** Codes with their scans; those that are ticked stand on the sheet beside. */
export function CodeTable({ rows, now, move, history, children }: Props) {
  const [chosen, setChosen] = useState<string[]>(() => rows.slice(0, 1).map((it) => it.code))
  const [moving, setMoving] = useState<CodeRow | null>(null)
  const onSheet = rows.filter((it) => chosen.includes(it.code))
  const there = onSheet.map((it) => it.code)
  const isAll = there.length === rows.length && rows.length > 0
  const toggle = (code: string) =>
    setChosen(there.includes(code) ? there.filter((it) => it !== code) : [...there, code])
  const menu = (row: CodeRow): MenuItem[] => [
    { label: 'SVG', icon: 'lower', href: `/q/${row.code}.svg` },
    { label: 'PNG 1.200 px', icon: 'lower', href: `/q/${row.code}.png?size=1200` },
    { label: 'Kiểm tra mã', icon: 'check', href: `/kiem-tra-ma?ma=${row.code}` },
    'rule',
    {
      label: 'Dẫn sang nơi khác…',
      icon: 'swap',
      onSelect: () => setMoving(row),
      blocked: row.main ? 'mã chính luôn theo bài' : undefined,
    },
  ]
  return (
    <>
      <div>
        <table className="codes">
          <caption className="visually-hidden">Mã theo nơi đặt</caption>
          <thead>
            <tr>
              <th scope="col">
                <input
                  className="check"
                  type="checkbox"
                  aria-label="Chọn tất cả mã"
                  checked={isAll}
                  ref={(box) => {
                    if (box) box.indeterminate = there.length > 0 && !isAll
                  }}
                  onChange={() => setChosen(isAll ? [] : rows.map((it) => it.code))}
                />
              </th>
              <th scope="col">Nơi đặt</th>
              <th scope="col">Địa chỉ ngắn</th>
              <th scope="col" className="number">
                Tất cả
              </th>
              <th scope="col" className="number">
                7 ngày
              </th>
              <th scope="col" className="trend">
                14 ngày qua
              </th>
              <th scope="col" className="downloads">
                <span className="visually-hidden">Tải về, chuyển</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { facts, silent } = underOf(row, now)
              return (
                <tr key={row.code} className={there.includes(row.code) ? 'is-selected' : undefined}>
                  <td>
                    <input
                      className="check"
                      type="checkbox"
                      aria-label={`Chọn mã: ${nameOf(row)}`}
                      checked={there.includes(row.code)}
                      onChange={() => toggle(row.code)}
                    />
                  </td>
                  <td>
                    <span className="place-name">{nameOf(row)}</span>
                    <span className="meta">
                      {facts.join(' · ')}
                      {silent && (
                        <>
                          {facts.length > 0 && ' · '}
                          <span className="warn">{silent}</span>
                        </>
                      )}
                    </span>
                    {history[row.code]?.map((line) => (
                      <span className="meta moved" key={line}>
                        {line}
                      </span>
                    ))}
                  </td>
                  <td className="addr-cell">/q/{row.code}</td>
                  <td className="number" data-label="lượt">
                    {number(row.total)}
                  </td>
                  <td className="number soft" data-label="trong 7 ngày">
                    {number(row.week)}
                  </td>
                  <td className="trend">
                    <Spark values={row.days} />
                  </td>
                  <td className="downloads">
                    <Menu
                      className="button quiet"
                      name={`Tải, chuyển mã ${row.code}`}
                      label={
                        <>
                          Tải <Icon name="down" />
                        </>
                      }
                      items={menu(row)}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
        {moving && (
          <MoveDialog code={moving.code} name={nameOf(moving)} move={move} close={() => setMoving(null)} />
        )}
        {children}
      </div>
      <SheetPanel chosen={onSheet.map((it) => ({ code: it.code, name: nameOf(it) }))} />
    </>
  )
}
