'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type DragEvent } from 'react'
import type { Answer } from '@/newsroom/answer'
import { IconButton } from '../ui/button'
import { Icon } from '../ui/icon'
import { Menu, type MenuItem } from '../ui/menu.client'
import { Notice } from '../ui/notice'
import { EntryBody, type Entry } from './entry'
import { moved, placeOf, siblingsOf, type Placed } from './order'
import { PlaceDialog } from './place-dialog.client'

export type OrderedEntry = Entry & Placed & { retired?: boolean }

type Props = {
  entries: OrderedEntry[]
  label: string
  move: (input: { id: number; to: number }) => Promise<Answer<unknown>>
  /** Takes an entry out of use, or back. */
  retire?: (input: { id: number; retired: boolean }) => Promise<Answer<unknown>>
}

/** A list whose order readers see: by ▲▼, by dragging, by the number of a place. */
export function OrderedList({ entries, label, move, retire }: Props) {
  const router = useRouter()
  const [order, setOrder] = useState(entries)
  const [shown, setShown] = useState(entries)
  const [told, setTold] = useState<{ words: string; good: boolean } | null>(null)
  const [placing, setPlacing] = useState<OrderedEntry | null>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const [over, setOver] = useState<number | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const focus = useRef<string | null>(null)
  if (shown !== entries) {
    setShown(entries)
    setOrder(entries)
  }
  useEffect(() => {
    if (focus.current) list.current?.querySelector<HTMLElement>(focus.current)?.focus()
    focus.current = null
  }, [order])

  const run = async (work: Promise<Answer<unknown>>, done: string) => {
    const answer = await work
    setTold(answer.ok ? { words: done, good: true } : { words: answer.message, good: false })
    if (!answer.ok) setOrder(entries)
    router.refresh()
  }
  const put = (entry: OrderedEntry, to: number, by: 'up' | 'down' | 'place') => {
    const { length } = siblingsOf(order, entry)
    if (to < 0 || to >= length || to === placeOf(order, entry)) return
    focus.current = `[data-entry="${entry.id}"] [data-by="${by}"]`
    setOrder(moved(order, entry, to))
    void run(move({ id: entry.id, to }), `Đã chuyển “${entry.name}” đến vị trí ${to + 1} trên ${length}.`)
  }
  const drop = (event: DragEvent, target: OrderedEntry) => {
    event.preventDefault()
    const entry = order.find((it) => it.id === dragged)
    if (entry && entry.group === target.group) put(entry, placeOf(order, target), 'place')
    setDragged(null)
    setOver(null)
  }
  const menu = (entry: OrderedEntry): MenuItem[] => [
    { label: 'Sửa', icon: 'pen', href: entry.href },
    {
      label: 'Chuyển đến vị trí…',
      icon: 'swap',
      onSelect: () => setPlacing(entry),
      blocked: siblingsOf(order, entry).length < 2 ? 'chỉ có một' : undefined,
    },
    ...(retire
      ? [
          {
            label: entry.retired ? 'Dùng lại' : 'Thôi dùng',
            icon: entry.retired ? ('undo' as const) : ('withdrawn' as const),
            onSelect: () =>
              void run(
                retire({ id: entry.id, retired: !entry.retired }),
                entry.retired ? `“${entry.name}” đã được dùng lại.` : `“${entry.name}” đã thôi dùng.`,
              ),
          },
        ]
      : []),
  ]

  return (
    <>
      <div className="list-told" aria-live="polite">
        {told && <Notice tone={told.good ? 'good' : 'warning'}>{told.words}</Notice>}
      </div>
      <ol className="entries is-ordered" aria-label={label} ref={list}>
        {order.map((entry) => {
          const place = placeOf(order, entry)
          const last = siblingsOf(order, entry).length - 1
          const classes = [
            'entry',
            entry.faded && 'is-faded',
            entry.group !== '' && 'is-child',
            dragged === entry.id && 'is-dragged',
            over === entry.id && 'is-over',
          ]
          return (
            <li
              key={entry.id}
              data-entry={entry.id}
              className={classes.filter(Boolean).join(' ')}
              draggable={dragged === entry.id}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => {
                const own = order.find((it) => it.id === dragged)
                if (own?.group !== entry.group) return
                event.preventDefault()
                setOver(entry.id)
              }}
              onDragLeave={() => setOver(null)}
              onDrop={(event) => drop(event, entry)}
            >
              <span
                className="entry-handle"
                aria-hidden="true"
                onPointerDown={() => setDragged(entry.id)}
                onPointerUp={() => setDragged(null)}
              >
                <Icon name="drag" />
              </span>
              <EntryBody entry={entry} />
              <span className="entry-move">
                <IconButton
                  icon="raise"
                  label={`Đưa ${entry.name} lên`}
                  data-by="up"
                  aria-disabled={place === 0 || undefined}
                  onClick={() => put(entry, place - 1, 'up')}
                />
                <IconButton
                  icon="lower"
                  label={`Đưa ${entry.name} xuống`}
                  data-by="down"
                  aria-disabled={place === last || undefined}
                  onClick={() => put(entry, place + 1, 'down')}
                />
                <Menu
                  className="button only-icon"
                  label={<Icon name="more" />}
                  name={`Việc khác với ${entry.name}`}
                  items={menu(entry)}
                />
              </span>
            </li>
          )
        })}
      </ol>
      {placing && (
        <PlaceDialog
          entry={placing}
          siblings={siblingsOf(order, placing)}
          close={() => setPlacing(null)}
          put={(to) => {
            setPlacing(null)
            put(placing, to, 'place')
          }}
        />
      )}
    </>
  )
}
