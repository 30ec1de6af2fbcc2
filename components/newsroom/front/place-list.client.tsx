'use client'

import { Fragment, useState } from 'react'
import type { Look } from '@/newsroom/front/look'
import type { Slot } from '@/portal/front/slots'
import { PlaceDialog } from '../directory/place-dialog.client'
import { Icon } from '../ui/icon'
import { Menu, type MenuItem } from '../ui/menu.client'
import { PlaceRow } from './place-row.client'
import { mostSecond, type Place } from './places'

type Props = {
  places: Place[]
  look: Look
  now: string
  nameOf: (sectionId: number) => string
  sections: { id: number; name: string }[]
  /** `to` counts within the group; `by` says which control keeps the focus. */
  move: (place: Place, to: number, by: string) => void
  put: (key: string, slot: Slot, words: string) => void
  fill: (key: string) => void
  remove: (key: string) => void
  addPlace: () => void
  addBlock: (sectionId: number) => void
}

const heads: Record<string, [string, string]> = {
  urgent: ['Dải tin khẩn', 'Tự động: bài được đánh dấu khẩn, khi còn hạn'],
  'place.0': ['Tin chính', '1 vị trí, ảnh 3:2'],
  'place.1': ['Nổi bật', 'Chỗ trống lấy tin mới nhất, mỗi tin một mục'],
}

/** The places in their groups. */
export function PlaceList(props: Props) {
  const { places, look, now, nameOf, sections, move, put, fill, remove, addPlace, addBlock } = props
  const [dragged, setDragged] = useState<string | null>(null)
  const [placing, setPlacing] = useState<Place | null>(null)
  const groupOf = (place: Place) => places.filter((it) => it.group === place.group)
  const titleOf = (place: Place) => {
    const id = 'rule' in place.slot ? place.showing : place.slot.articleId
    return (id !== null && look.shown[id]?.title) || place.section?.name || 'chỗ trống'
  }
  const firstBlock = places.find((it) => it.group === 'block')
  const free = sections.filter((it) => !places.some((place) => place.section?.id === it.id))
  const adds: MenuItem[] = [
    {
      label: 'Thêm vị trí nổi bật',
      icon: 'plus',
      onSelect: addPlace,
      blocked: places.filter((it) => it.group === 'top').length > mostSecond ? 'đủ chỗ' : undefined,
    },
    ...free.map((it) => ({
      label: `Khối ${it.name}`,
      icon: 'section' as const,
      onSelect: () => addBlock(it.id),
    })),
  ]
  const placingGroup = placing && groupOf(placing)
  return (
    <>
      {places.map((place) => {
        const group = groupOf(place)
        const at = group.indexOf(place)
        const head =
          place === firstBlock
            ? (['Theo chuyên mục', 'Mỗi mục 1 tin có ảnh, 3 tin chữ'] as const)
            : heads[place.key]
        return (
          <Fragment key={place.key}>
            {head && (
              <div className="slot-group">
                <h2>{head[0]}</h2>
                <p className="meta">{head[1]}</p>
              </div>
            )}
            <PlaceRow
              place={place}
              look={look}
              now={now}
              nameOf={nameOf}
              isFirst={at === 0}
              isLast={at === group.length - 1}
              dragged={dragged}
              setDragged={setDragged}
              drop={() => {
                const own = group.find((it) => it.key === dragged)
                if (own) move(own, at, 'menu')
                setDragged(null)
              }}
              accepts={group.some((it) => it.key === dragged)}
              step={(by) => move(place, at + by, by < 0 ? 'up' : 'down')}
              goTo={() => setPlacing(place)}
              alone={group.length < 2}
              put={put}
              fill={() => fill(place.key)}
              remove={() => remove(place.key)}
            />
          </Fragment>
        )
      })}
      <div className="slots-foot">
        <Menu
          align="start"
          label={
            <>
              <Icon name="plus" />
              Thêm vị trí
            </>
          }
          items={adds}
        />
        <span className="meta">
          <kbd>Alt ↑</kbd> <kbd>↓</kbd> dời vị trí đang chọn · <kbd>P</kbd> ghim · <kbd>T</kbd> trả về tự động
        </span>
      </div>
      {placing && placingGroup && (
        <PlaceDialog
          entry={{ id: placingGroup.indexOf(placing), name: titleOf(placing) }}
          siblings={placingGroup.map((it, id) => ({ id, name: titleOf(it) }))}
          close={() => setPlacing(null)}
          put={(to) => {
            setPlacing(null)
            move(placing, to, 'menu')
          }}
        />
      )}
    </>
  )
}
