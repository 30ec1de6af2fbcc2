'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, type KeyboardEvent } from 'react'
import { ago } from '@/vietnamese/ago'
import { Icon } from '../ui/icon'
import type { PickedMedia } from './picked'
import { Thumb } from './thumb'

export type Card = PickedMedia & {
  state: 'processing' | 'ready' | 'failed'
  /** ISO 8601. */
  createdAt: string
  uses: number
}

/** A second look at pictures whose variants are still made. Milliseconds. */
const soon = 2000

/** The library, newest first. Arrows go from one to the next, also up and down. */
export function LibraryGrid({ cards, now }: { cards: Card[]; now: string }) {
  const router = useRouter()
  const isMaking = cards.some((it) => it.state === 'processing')
  useEffect(() => {
    if (!isMaking) return
    const look = setInterval(() => router.refresh(), soon)
    return () => clearInterval(look)
  }, [isMaking, router])
  const keys = (event: KeyboardEvent<HTMLUListElement>) => {
    const links = [...event.currentTarget.querySelectorAll('a')]
    const at = links.indexOf(document.activeElement as HTMLAnchorElement)
    const to = at < 0 ? undefined : links[at + stepOf(event.key, links)]
    if (!to) return
    event.preventDefault()
    to.focus()
  }
  return (
    <ul className="thumbs library-grid" onKeyDown={keys} aria-label="Tệp trong thư viện">
      {cards.map((card) => (
        <li key={card.id}>
          <Link className="medium" href={`/admin/thu-vien/${card.id}`} prefetch={false}>
            {card.state === 'processing' ? <Making /> : <Thumb media={card} />}
            <span className="medium-name">{card.caption || card.alt || card.name}</span>
            <span className="meta">
              {`${ago(card.createdAt, now)} · ${card.uses > 0 ? `dùng ở ${card.uses} chỗ` : 'chưa dùng'}`}
            </span>
            <Lacks card={card} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

const Making = () => (
  <span className="thumb no-picture">
    <Icon name="clock" />
  </span>
)

/** What a desk must know before it takes one. */
function Lacks({ card }: { card: Card }) {
  const lacks = [
    card.state === 'processing' && 'Đang xử lý',
    card.state === 'failed' && 'Xử lý lỗi',
    card.kind === 'image' && !card.alt && 'Thiếu mô tả',
    card.showsChild && 'Có trẻ em',
  ].filter(Boolean)
  if (lacks.length === 0) return null
  return (
    <span className="medium-lacks">
      <Icon name="alert" />
      {lacks.join(' · ')}
    </span>
  )
}

/** Cards that stand in one row have one top. */
function stepOf(key: string, links: HTMLElement[]): number {
  const top = links[0]?.getBoundingClientRect().top
  const inRow = links.filter((it) => it.getBoundingClientRect().top === top).length
  return { ArrowRight: 1, ArrowLeft: -1, ArrowDown: inRow, ArrowUp: -inRow }[key] ?? NaN
}
