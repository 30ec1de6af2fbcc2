'use client'

import { useState } from 'react'

export type Selection = {
  ids: Set<number>
  /** Selects or drops one; with `range` everything from the last one that was chosen. */
  toggle: (id: number, range?: boolean) => void
  all: (on: boolean) => void
  clear: () => void
}

/** Which rows are chosen. Ids that are no longer on the page don't count. */
export function useSelection(order: number[]): Selection {
  const [kept, setKept] = useState<ReadonlySet<number>>(new Set())
  const [last, setLast] = useState<number | null>(null)
  const ids = new Set(order.filter((id) => kept.has(id)))
  return {
    ids,
    toggle(id, range = false) {
      const [from, to] = [order.indexOf(last ?? id), order.indexOf(id)]
      const span = range && from >= 0 ? order.slice(Math.min(from, to), Math.max(from, to) + 1) : [id]
      const on = !ids.has(id)
      const next = new Set(ids)
      for (const it of span)
        if (on) next.add(it)
        else next.delete(it)
      setKept(next)
      setLast(id)
    },
    all: (on) => setKept(new Set(on ? order : [])),
    clear: () => setKept(new Set()),
  }
}
