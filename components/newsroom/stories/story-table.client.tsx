'use client'

import { useRouter } from 'next/navigation'
import { Fragment, useEffect, useRef, useState } from 'react'
import { unreachable, type Answer } from '@/newsroom/answer'
import type { BulkDone, BulkWork, Picked } from '@/newsroom/stories/bulk'
import type { StoryRow } from '@/newsroom/stories/listing/rows'
import { dayTitle } from '@/vietnamese/ago'
import { vietnamDay } from '@/vietnamese/dates'
import { Notice } from '../ui/notice'
import { BulkBar } from './bulk-bar'
import { codesOf, rowMenu } from './row-menu'
import { StoryLine } from './story-row'
import { useListKeys } from './use-list-keys.client'
import { useSelection } from './use-selection.client'
import { DeleteDialog, MoveDialog, ReturnDialog, type SectionChoice } from './work-dialogs.client'

type Props = {
  rows: StoryRow[]
  /** The moment of the page, ISO: so that server and browser say the same. */
  now: string
  sections: SectionChoice[]
  caption: string
  /** Whether who looks may make codes. */
  codes: boolean
  work: (input: { stories: Picked[]; work: BulkWork }) => Promise<Answer<BulkDone>>
  remove: (input: { storyId: number }) => Promise<Answer<null>>
}

type Open = { kind: 'return' | 'move' | 'delete'; rows: StoryRow[] } | null
const seconds = 30

/** The list by day, its cursor and choice, and what is done with them. */
export function StoryTable({ rows, now, sections, caption, codes, work, remove }: Props) {
  const router = useRouter()
  const body = useRef<HTMLTableElement>(null)
  const selection = useSelection(rows.map((it) => it.id))
  const [cursor, setCursor] = useState(-1)
  const [open, setOpen] = useState<Open>(null)
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<{ done: string; refused: BulkDone['refused']; wrong: string } | null>(null)
  const chosen = rows.filter((it) => selection.ids.has(it.id))

  useEffect(() => {
    const look = setInterval(() => document.visibilityState === 'visible' && router.refresh(), seconds * 1000)
    return () => clearInterval(look)
  }, [router])

  const run = async (some: StoryRow[], what: BulkWork) => {
    setBusy(true)
    const stories = some.map(({ id, version }) => ({ storyId: id, version }))
    const answer = await work({ stories, work: what }).catch(() => unreachable('Chưa có gì thay đổi'))
    setBusy(false)
    if (answer.ok) {
      const { done, refused } = answer.value
      setTold({
        done: done.length > 0 ? `${doneWords[what.do]} ${done.length} bài.` : '',
        refused,
        wrong: '',
      })
      selection.clear()
      router.refresh()
    } else if (what.do === 'approve') setTold({ done: '', refused: [], wrong: answer.message })
    return answer
  }
  const able = (verb: StoryRow['may'][number]) => chosen.filter((it) => it.may.includes(verb))
  const targets = () => (chosen.length > 0 ? chosen : rows.slice(cursor, cursor + 1))
  const step = (by: number) => {
    const to = Math.min(Math.max(cursor + by, 0), rows.length - 1)
    setCursor(to)
    body.current?.querySelector<HTMLElement>(`[data-story="${rows[to]?.id}"] .title a`)?.focus()
  }
  const pick = (range: boolean) => {
    const row = rows[cursor]
    if (row) selection.toggle(row.id, range)
  }
  const onTargets = (verb: 'approve' | 'return') => () => {
    const some = targets().filter((it) => it.may.includes(verb))
    if (some.length === 0) return
    if (verb === 'approve') void run(some, { do: 'approve' })
    else setOpen({ kind: 'return', rows: some })
  }
  useListKeys({
    J: () => step(1),
    K: () => step(-1),
    X: () => pick(false),
    'Shift+X': () => pick(true),
    A: onTargets('approve'),
    R: onTargets('return'),
    Q: () => {
      const row = rows[cursor]
      if (row && codes) router.push(codesOf(row.id))
    },
    Enter: (event) => {
      if (event.target instanceof HTMLElement && event.target.matches('a, button, summary'))
        event.target.click()
      else if (rows[cursor]) router.push(`/admin/bai-viet/${rows[cursor].id}`)
    },
    Escape: () => selection.clear(),
  })
  const day = (row?: StoryRow) => (row ? vietnamDay(row.updatedAt) : '')

  return (
    <>
      {told && (
        <div className="list-told">
          {told.done && <Notice tone="good">{told.done}</Notice>}
          {told.wrong && <Notice tone="warning">{told.wrong}</Notice>}
          {told.refused.length > 0 && (
            <Notice tone="warning">
              {told.refused.map((it) => (
                <p key={it.storyId}>
                  <b>{it.title || `Bài ${it.storyId}`}</b>: {it.message}
                </p>
              ))}
            </Notice>
          )}
        </div>
      )}
      <table className="stories" ref={body}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <input
                className="check"
                type="checkbox"
                aria-label="Chọn tất cả bài trong trang"
                checked={chosen.length === rows.length}
                ref={(box) => {
                  if (box) box.indeterminate = chosen.length > 0 && chosen.length < rows.length
                }}
                onChange={(event) => selection.all(event.target.checked)}
              />
            </th>
            {chosen.length > 0 ? (
              <th colSpan={7}>
                <BulkBar
                  count={chosen.length}
                  busy={busy}
                  blocked={{
                    approve: able('approve').length > 0 ? '' : 'Không có bài nào đang chờ bạn duyệt',
                    giveBack: able('return').length > 0 ? '' : 'Không có bài nào bạn trả lại được',
                    move: able('edit').length > 0 ? '' : 'Không có bài nào bạn sửa được',
                  }}
                  approve={() => void run(able('approve'), { do: 'approve' })}
                  giveBack={() => setOpen({ kind: 'return', rows: able('return') })}
                  move={() => setOpen({ kind: 'move', rows: able('edit') })}
                  clear={selection.clear}
                />
              </th>
            ) : (
              <>
                <th scope="col" colSpan={2}>
                  Bài
                </th>
                <th scope="col" className="col-section">
                  Chuyên mục
                </th>
                <th scope="col">Người</th>
                <th scope="col">Trạng thái</th>
                <th scope="col" colSpan={2}>
                  Sửa lúc
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            <Fragment key={row.id}>
              {day(row) !== day(rows[n - 1]) && (
                <tr className="day">
                  <th colSpan={8} scope="rowgroup">
                    {dayTitle(row.updatedAt, now)}
                  </th>
                </tr>
              )}
              <StoryLine
                row={row}
                now={now}
                selected={selection.ids.has(row.id)}
                atCursor={n === cursor}
                onSelect={(range) => selection.toggle(row.id, range)}
                onFocus={() => setCursor(n)}
                menu={rowMenu(
                  row,
                  {
                    approve: () => void run([row], { do: 'approve' }),
                    giveBack: () => setOpen({ kind: 'return', rows: [row] }),
                    move: () => setOpen({ kind: 'move', rows: [row] }),
                    remove: () => setOpen({ kind: 'delete', rows: [row] }),
                  },
                  codes,
                )}
              />
            </Fragment>
          ))}
        </tbody>
      </table>
      {open?.kind === 'return' && <ReturnDialog rows={open.rows} run={run} close={() => setOpen(null)} />}
      {open?.kind === 'move' && (
        <MoveDialog rows={open.rows} run={run} close={() => setOpen(null)} sections={sections} />
      )}
      {open?.kind === 'delete' && (
        <DeleteDialog
          row={open.rows[0]!}
          close={() => setOpen(null)}
          remove={async (row) => {
            const answer = await remove({ storyId: row.id }).catch(() => unreachable('Chưa có gì thay đổi'))
            if (answer.ok) router.refresh()
            return answer
          }}
        />
      )}
    </>
  )
}

const doneWords = { approve: 'Đã duyệt', return: 'Đã trả lại', move: 'Đã chuyển mục' }
