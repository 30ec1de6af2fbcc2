'use client'

import { createContext, use } from 'react'
import type { Problem } from '@/newsroom/outcome'
import type { PickedMedia } from '../../media/picked'

/** What the views of one text share: the media it uses, what is wrong with it, and whether it may be changed now. */
export type Shelf = {
  find: (id: number | null) => PickedMedia | undefined
  add: (media: PickedMedia[]) => void
  /** As the checks name places: `body.content[3].attrs.alt`. */
  problems: readonly Problem[]
  editable: boolean
}

export const ShelfContext = createContext<Shelf>({
  find: () => undefined,
  add: () => {},
  problems: [],
  editable: false,
})

export const useShelf = (): Shelf => use(ShelfContext)
