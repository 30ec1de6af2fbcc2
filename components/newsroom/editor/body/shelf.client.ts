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
  /** Somebody went through the checks or wants to go on: all that is wrong is said, also where nobody wrote yet. */
  asked: boolean
  editable: boolean
}

export const ShelfContext = createContext<Shelf>({
  find: () => undefined,
  add: () => {},
  problems: [],
  asked: false,
  editable: false,
})

export const useShelf = (): Shelf => use(ShelfContext)
