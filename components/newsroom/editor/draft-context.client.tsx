'use client'

import { createContext, use, useSyncExternalStore } from 'react'
import type { StoryContent } from '@/newsroom/stories/content'
import type { Choice, Lists, Names } from '@/newsroom/stories/desk/choices'
import type { Desk } from '@/newsroom/stories/desk/read'
import type { PickedMedia } from '../media/picked'
import type { DeskActions } from './actions'
import type { Find } from './pick/use-found.client'
import type { Draft, Shown } from './draft'

export type Around = {
  draft: Draft
  desk: Desk
  lists: Lists
  actions: DeskActions
  /** Searches of pickers; the same functions at every drawing. */
  find: { authors: Find; topics: Find; published: Find }
  /** Somebody else has the pen, or the state doesn't allow writing. */
  readOnly: boolean
  /** Somebody followed the checks or began the next step: what is missing is said at every field. */
  asked: boolean
  /** Pictures and files of the story, by id. */
  media: Record<number, PickedMedia>
  addMedia: (more: PickedMedia[]) => void
  /** Names of what is chosen, and of what was. */
  names: Names
  addNames: (kind: keyof Names, more: Choice[]) => void
  /** The site's host, as it stands under share cards. */
  host: string
}

const Context = createContext<Around | null>(null)
export const DraftContext = Context

export function useAround(): Around {
  const around = use(Context)
  if (!around) throw new Error('the fields of a story stand inside its editor')
  return around
}

/** One thing of a draft; the component is drawn again when just that has changed, not at every key. */
export function useShownOf<T>(draft: Draft, pick: (shown: Shown) => T): T {
  const read = () => pick(draft.shown)
  return useSyncExternalStore(draft.subscribe, read, read)
}

export const useShown = <T,>(pick: (shown: Shown) => T): T => useShownOf(useAround().draft, pick)

/** A field of the story and how to change it. */
export function useField<K extends keyof StoryContent>(
  name: K,
): [StoryContent[K], (value: StoryContent[K]) => void] {
  const { draft } = useAround()
  const value = useShown((it) => it.content[name])
  return [value, (next) => draft.set({ [name]: next } as Pick<StoryContent, K>)]
}

/** What the server said of a field when it refused to save. */
export const useRefusal = (field: string): string | undefined =>
  useShown((it) =>
    it.save.kind === 'invalid' ? it.save.problems.find((one) => one.field === field)?.message : undefined,
  )

/** A field that holds ids, as choices with their names. */
export function useChoices(
  kind: keyof Names,
  field: 'authorIds' | 'topicIds' | 'relatedIds',
): [Choice[], (chosen: Choice[]) => void] {
  const { names, addNames } = useAround()
  const [ids, setIds] = useField(field)
  const known = new Map(names[kind].map((it) => [it.id, it]))
  const chosen = ids.map((id) => known.get(id) ?? { id, name: `Mã ${id}`, note: '' })
  const choose = (next: Choice[]) => {
    addNames(kind, next)
    setIds(next.map((it) => it.id))
  }
  return [chosen, choose]
}
