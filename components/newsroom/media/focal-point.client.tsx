'use client'

import { useRef, type KeyboardEvent, type PointerEvent } from 'react'

export type Focus = { focalX: number; focalY: number }

type Props = {
  /** The picture as a whole. */
  src: string
  width: number | null
  height: number | null
  value: Focus
  /** Without it the point is shown and stays. */
  onChange?: (to: Focus) => void
}

const crops = [
  ['3:2', 3 / 2],
  ['16:9', 16 / 9],
  ['1:1', 1],
] as const
const steps: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const percent = (share: number) => Math.round(share * 100)
const within = (share: number) => Math.min(1, Math.max(0, Math.round(share * 1000) / 1000))

/** The point that every crop keeps: dragged, or moved by arrows (Shift: 10 %), with the crops as they will be. */
export function FocalPoint({ src, width, height, value, onChange }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const move = (focalX: number, focalY: number) =>
    onChange?.({ focalX: within(focalX), focalY: within(focalY) })
  const follow = (event: PointerEvent) => {
    const at = box.current?.getBoundingClientRect()
    if (!at) return
    move((event.clientX - at.left) / at.width, (event.clientY - at.top) / at.height)
  }
  const keys = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const by = event.shiftKey ? 0.1 : 0.01
    move(value.focalX + step[0] * by, value.focalY + step[1] * by)
  }
  const objectPosition = `${value.focalX * 100}% ${value.focalY * 100}%`
  const where = `${percent(value.focalX)} % từ trái, ${percent(value.focalY)} % từ trên`
  return (
    <div className="focal">
      <div
        ref={box}
        className="focal-picture"
        onPointerDown={(event) => {
          if (!onChange) return
          event.preventDefault()
          event.currentTarget.setPointerCapture(event.pointerId)
          event.currentTarget.querySelector('button')?.focus()
          follow(event)
        }}
        onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && follow(event)}
      >
        {/* eslint-disable-next-line @next/next/no-img-element -- the library's own variants */}
        <img src={src} alt="" width={width ?? undefined} height={height ?? undefined} draggable={false} />
        {onChange && (
          <button
            id="focal"
            type="button"
            className="focal-mark"
            data-first
            style={{ insetInlineStart: `${value.focalX * 100}%`, insetBlockStart: `${value.focalY * 100}%` }}
            aria-label={`Điểm chính: ${where}`}
            aria-describedby="focal-hint"
            onKeyDown={keys}
          />
        )}
      </div>
      <p className="meta" id="focal-hint">
        {onChange
          ? 'Kéo điểm chính, hoặc dời bằng phím mũi tên (giữ Shift: 10 %). Mọi khung cắt giữ điểm này.'
          : `Điểm chính: ${where}.`}
      </p>
      <p className="visually-hidden" role="status">
        {onChange && where}
      </p>
      <ul className="crops" aria-label="Khung cắt">
        {crops.map(([name, ratio]) => (
          <li key={name}>
            {/* eslint-disable-next-line @next/next/no-img-element -- the library's own variants */}
            <img src={src} alt="" style={{ aspectRatio: ratio, objectPosition }} />
            <span className="meta">{name}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
