'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { unreachable, type Answer, type Refusal } from '@/newsroom/answer'
import type { Arranged } from '@/newsroom/front/live'
import type { Look, Shown } from '@/newsroom/front/look'
import type { FrontInput, FrontPublished, FrontSchedule } from '@/newsroom/front/publish'
import { slotsSchema, type Slot, type Slots } from '@/portal/front/slots'
import { hourNear } from '@/vietnamese/ago'
import { CurateHead } from './curate-head.client'
import { FillDialog } from './fill-dialog.client'
import { PlaceList } from './place-list.client'
import {
  differences,
  movedPlace,
  placesOf,
  withBlock,
  withoutPlace,
  withPlace,
  withSlot,
  type Place,
} from './places'
import { Preview } from './preview.client'
import { Queue } from './queue.client'
import { Scheduled } from './scheduled.client'
import { Told } from './told.client'
import { useArrangement } from './use-arrangement.client'

type Props = {
  /** The live one first. */
  arrangements: Arranged[]
  /** What waits for its hour, the next first. */
  scheduled: Arranged[]
  sections: { id: number; name: string }[]
  first: Look
  now: string
  look: (input: { slots: Slots }) => Promise<Answer<Look>>
  find: (input: { words: string }) => Promise<Answer<Shown[]>>
  publish: (input: FrontInput) => Promise<Answer<FrontPublished>>
  schedule: (input: FrontSchedule) => Promise<Answer<{ id: number }>>
  unschedule: (input: { id: number }) => Promise<Answer<{ id: number }>>
}

const empty = slotsSchema.parse({})

/** The front page as a list of places beside its preview; nothing is live before "Đăng trang chủ". */
export function Curator(props: Props) {
  const { arrangements, scheduled, sections, first, now: startNow, look: ask, find, publish } = props
  const router = useRouter()
  const [live, setLive] = useState<Arranged | null>(arrangements[0] ?? null)
  const { slots, look, now, failed, change, undo, canUndo } = useArrangement(
    live?.slots ?? empty,
    first,
    startNow,
    ask,
  )
  const [filling, setFilling] = useState<{ key: string; shown?: Shown } | null>(null)
  const [wrong, setWrong] = useState<Refusal | null>(null)
  const [told, setTold] = useState('')
  const [busy, setBusy] = useState(false)
  const [opened, setOpened] = useState<Arranged | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const focus = useRef('')
  const places = placesOf(slots, look, sections)
  const changes = differences(slots, live?.slots ?? empty, sections)
  const nameOf = (id: number) => sections.find((it) => it.id === id)?.name ?? 'mục đã bỏ'

  useEffect(() => {
    if (focus.current) list.current?.querySelector<HTMLElement>(focus.current)?.focus()
    focus.current = ''
  }, [slots])
  useEffect(() => {
    if (changes === 0) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [changes])

  const say = (words: string, next: Slots) => {
    change(next)
    setTold(words)
  }
  const move = (place: Place, to: number, by: string) => {
    const group = places.filter((it) => it.group === place.group)
    const target = group[to]
    if (!target || target === place) return
    const key = place.group === 'block' ? place.key : target.key
    focus.current = `[data-place="${key}"] ${by === 'menu' ? '[data-menu] button' : `[data-by="${by}"]`}`
    say(`Đã chuyển sang vị trí ${target.number}.`, movedPlace(slots, places, sections, place.key, to))
  }
  const put = (key: string, slot: Slot, words: string) => say(words, withSlot(slots, sections, key, slot))
  const send = async (basedOn: number | null) => {
    setBusy(true)
    const answer = await publish({ slots, basedOn }).catch(() => unreachable('Trang chủ chưa đổi'))
    setBusy(false)
    setWrong(answer.ok ? null : answer)
    if (!answer.ok) return
    const at = new Date().toISOString()
    setLive({ id: answer.value.id, slots, publishedAt: at, by: 'Bạn' })
    setTold(`Đã đăng trang chủ lúc ${hourNear(at, at)}. Bạn đọc thấy ngay từ bây giờ.`)
    router.refresh()
  }
  /** An arrangement that was put up for later is no change of what is live now: the list goes back to that. */
  const putOff = async (at: string) => {
    const answer = await props.schedule({ slots, at, replaces: opened?.id ?? null })
    if (!answer.ok) return answer
    setOpened(null)
    setWrong(null)
    say(`Đã hẹn: trang chủ mới lên lúc ${hourNear(at, now)}.`, live?.slots ?? empty)
    router.refresh()
    return answer
  }
  const takeBack = async (it: Arranged) => {
    const answer = await props.unschedule({ id: it.id }).catch(() => unreachable('Trang chủ chưa đổi'))
    setWrong(answer.ok ? null : answer)
    if (answer.ok) setTold(`Đã bỏ hẹn lúc ${hourNear(it.publishedAt, now)}.`)
    if (opened?.id === it.id) setOpened(null)
    router.refresh()
  }
  return (
    <>
      <CurateHead
        live={live}
        arrangements={arrangements}
        now={now}
        changes={changes}
        busy={busy}
        undo={canUndo ? undo : null}
        reset={() => {
          setOpened(null)
          say('Đã bỏ các thay đổi.', live?.slots ?? empty)
        }}
        opened={opened}
        schedule={putOff}
        bringBack={(it) => say(`Đã mở lại bản của ${it.by}. Xem rồi bấm Đăng trang chủ.`, it.slots)}
        publish={() => void send(live?.id ?? null)}
      />
      <Told
        wrong={wrong}
        told={told}
        failed={failed}
        overwrite={() => void send(wrong?.conflict?.version ?? null)}
        reload={() => location.reload()}
      />
      <Scheduled
        items={scheduled}
        now={now}
        open={(it) => {
          setOpened(it)
          say(`Đã mở bản hẹn lúc ${hourNear(it.publishedAt, now)}. Sửa rồi bấm Hẹn giờ lần nữa.`, it.slots)
        }}
        takeBack={(it) => void takeBack(it)}
      />
      <div className="curate">
        <div className="slots" ref={list}>
          <PlaceList
            places={places}
            look={look}
            now={now}
            nameOf={nameOf}
            sections={sections}
            move={move}
            put={put}
            fill={(key) => setFilling({ key })}
            remove={(key) => say('Đã rút khỏi trang chủ.', withoutPlace(slots, sections, key))}
            addPlace={() => say('Đã thêm một vị trí nổi bật.', withPlace(slots))}
            addBlock={(id) => say(`Đã thêm khối ${nameOf(id)}.`, withBlock(slots, sections, id))}
          />
        </div>
        <aside className="front-preview" aria-label="Xem trước">
          <Preview slots={slots} />
          <Queue items={look.queue} now={now} pin={(shown) => setFilling({ key: 'place.0', shown })} />
        </aside>
      </div>
      {filling && (
        <FillDialog
          places={places}
          start={filling}
          shown={look.shown}
          sections={sections}
          find={find}
          close={() => setFilling(null)}
          put={(key, slot) => {
            setFilling(null)
            focus.current = `[data-place="${key}"] [data-menu] button`
            put(key, slot, 'rule' in slot ? 'Vị trí này tự động.' : 'Đã ghim.')
          }}
        />
      )}
    </>
  )
}
