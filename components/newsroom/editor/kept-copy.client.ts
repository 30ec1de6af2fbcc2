'use client'

import { useEffect, useState } from 'react'
import type { StoryContent } from '@/newsroom/stories/content'
import { same } from './saving/same'
import { leftBehind } from './saving/open-keys.client'
import {
  dropDeviceCopy,
  readDeviceCopy,
  readNewCopies,
  type DeviceCopy,
  type StoryName,
} from './saving/device-copy.client'

/** A copy and the story it is of. */
type Kept = DeviceCopy & StoryName

/**
 * What a tab that died left on this device, offered when the story is opened again; a new story's is offered where
 * the next one is begun.
 */
export function useKeptCopy(me: number, opened: StoryName, content: StoryContent) {
  const [{ storyId, key }] = useState(opened)
  const [copy, setCopy] = useState<Kept | null>(null)
  useEffect(() => {
    if (storyId === null) {
      void leftBehind(readNewCopies(me)).then((copies) => {
        const newest = copies.find((it) => it.key !== key)
        if (newest) setCopy({ storyId, ...newest })
      })
      return
    }
    const found = readDeviceCopy(me, { storyId, key })
    if (!found) return
    if (same(found.content, content)) dropDeviceCopy(me, { storyId, key })
    else setCopy({ storyId, key, ...found })
  }, [me, storyId, key])
  const drop = () => {
    if (copy) dropDeviceCopy(me, copy)
    setCopy(null)
  }
  return { copy, drop, taken: () => setCopy(null) }
}
