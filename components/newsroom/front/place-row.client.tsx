'use client'

import type { KeyboardEvent } from 'react'
import { jpegAddress } from '@/body/media'
import type { Look } from '@/newsroom/front/look'
import type { Slot } from '@/portal/front/slots'
import { hourNear } from '@/vietnamese/ago'
import { isTyping } from '../shell/typing'
import { IconButton } from '../ui/button'
import { Icon } from '../ui/icon'
import { Menu, type MenuItem } from '../ui/menu.client'
import { modeOf } from './mode-words'
import type { Place } from './places'

type Props = {
  place: Place
  look: Look
  now: string
  nameOf: (sectionId: number) => string
  isFirst: boolean
  isLast: boolean
  alone: boolean
  dragged: string | null
  setDragged: (key: string | null) => void
  accepts: boolean
  drop: () => void
  step: (by: 1 | -1) => void
  goTo: () => void
  put: (key: string, slot: Slot, words: string) => void
  fill: () => void
  remove: () => void
}

/** One place: what stands there, why and until when, and its moves. Alt+↑↓, P and T work anywhere in it. */
export function PlaceRow(props: Props) {
  const { place, look, now, nameOf, isFirst, isLast, alone, put, fill, remove, step, goTo } = props
  const { key, slot, showing, group, section, number } = place
  const pinnedId = 'rule' in slot ? null : slot.articleId
  const article = look.shown[pinnedId ?? showing ?? -1]
  const meanwhile =
    pinnedId !== null && showing !== null && showing !== pinnedId ? look.shown[showing] : undefined
  const mode = modeOf(slot, now, nameOf)
  const name = group === 'urgent' ? 'dải tin khẩn' : `vị trí ${number}`
  const movable = group !== 'urgent'
  const pin = () => {
    if (pinnedId === null && showing !== null) put(key, { articleId: showing }, `Đã ghim ${name}.`)
    else fill()
  }
  const release = () => put(key, { rule: 'newest' }, `Trả ${name} về tự động.`)

  const keys = (event: KeyboardEvent) => {
    if (isTyping(event.target) || (event.target as HTMLElement).closest('[role=menu]')) return
    const { altKey, ctrlKey, metaKey } = event
    if (altKey && movable && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
      step(event.key === 'ArrowUp' ? -1 : 1)
    else if (altKey || ctrlKey || metaKey) return
    else if (event.key.toLowerCase() === 'p') pin()
    else if (event.key.toLowerCase() === 't' && pinnedId !== null) release()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const items: MenuItem[] = [
    ...(movable
      ? [
          {
            label: 'Chuyển đến vị trí…',
            icon: 'swap' as const,
            onSelect: goTo,
            blocked: alone ? 'chỉ có một' : undefined,
          },
          'rule' as const,
        ]
      : []),
    ...(pinnedId === null && showing !== null
      ? [{ label: 'Ghim bài đang hiện', icon: 'pin' as const, note: 'P', onSelect: pin }]
      : []),
    { label: 'Chọn bài, đặt thời hạn…', icon: 'clock', onSelect: fill },
    ...(pinnedId !== null
      ? [{ label: 'Trả về tự động', icon: 'auto' as const, note: 'T', onSelect: release }]
      : []),
    ...(key !== 'place.0' && movable
      ? [{ label: 'Rút khỏi Trang chủ', icon: 'x' as const, onSelect: remove }]
      : []),
  ]
  const classes = ['slot', mode.pinned ? 'is-pinned' : 'is-auto', props.dragged === key && 'is-dragged']
  return (
    <div
      role="group"
      aria-label={`${name}: ${article?.title ?? section?.name ?? 'trống'}`}
      className={classes.filter(Boolean).join(' ')}
      id={`place-${key}`}
      data-place={key}
      tabIndex={-1}
      onKeyDown={keys}
      draggable={props.dragged === key}
      onDragEnd={() => props.setDragged(null)}
      onDragOver={(event) => props.accepts && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        props.drop()
      }}
    >
      <span
        className="handle"
        aria-hidden="true"
        onPointerDown={() => movable && props.setDragged(key)}
        onPointerUp={() => props.setDragged(null)}
      >
        {movable && <Icon name="drag" />}
      </span>
      <span className="place">{number}</span>
      {article?.picture ? (
        // eslint-disable-next-line @next/next/no-img-element -- our own variants, made at upload
        <img src={jpegAddress(article.picture, 480)} alt="" width={66} height={44} />
      ) : (
        <span className="no-picture" aria-hidden="true" />
      )}
      <div className="slot-words">
        <p className="title">{article?.title ?? emptyWords(place)}</p>
        <p className="meta">
          {section && <b>{section.name}</b>}
          {article && (
            <span>
              {section ? '' : article.section}
              {article.publishedAt > now ? ', hẹn ' : section ? 'đăng ' : ', đăng '}
              {hourNear(article.publishedAt, now)}
            </span>
          )}
          {meanwhile && <span>; đang hiện “{meanwhile.title}”</span>}
        </p>
      </div>
      <div className="mode">
        <Icon name={mode.pinned ? 'pin' : 'auto'} />
        <span>{mode.pinned ? 'Ghim' : 'Tự động'}</span>
        <small className={mode.soon && 'soon'}>
          {group === 'urgent' && !mode.pinned ? 'bài được đánh dấu khẩn' : mode.words}
        </small>
      </div>
      <div className="moves">
        {movable && (
          <>
            <IconButton
              icon="raise"
              label={`Đưa ${name} lên`}
              data-by="up"
              aria-disabled={isFirst || undefined}
              onClick={() => !isFirst && step(-1)}
            />
            <IconButton
              icon="lower"
              label={`Đưa ${name} xuống`}
              data-by="down"
              aria-disabled={isLast || undefined}
              onClick={() => !isLast && step(1)}
            />
          </>
        )}
        <span className="contents" data-menu="">
          <Menu
            className="button only-icon"
            label={<Icon name="more" />}
            name={`Việc khác với ${name}`}
            items={items}
          />
        </span>
      </div>
    </div>
  )
}

function emptyWords({ group, slot }: Place): string {
  if (!('rule' in slot)) return 'Bài đã gỡ hoặc chưa đăng'
  if (group === 'urgent') return 'Không có tin khẩn'
  return group === 'block' ? 'Mục này chưa đủ bài để hiện' : 'Chưa có bài nào'
}
