'use client'

import { createContext, use } from 'react'
import type { Problem } from '@/newsroom/outcome'
import type { PickedMedia } from '../../media/picked'

/** What the views of one text share: the media it uses, and what is wrong with it. */
export type Shelf = {
  find: (id: number | null) => PickedMedia | undefined
  add: (media: PickedMedia[]) => void
  /** As the checks name places: `body.content[3].attrs.alt`. */
  problems: readonly Problem[]
}

export const ShelfContext = createContext<Shelf>({ find: () => undefined, add: () => {}, problems: [] })

export const useShelf = (): Shelf => use(ShelfContext)
