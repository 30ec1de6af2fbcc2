'use client'

import { useEffect, useState } from 'react'
import type { StoryContent } from '@/newsroom/stories/content'
import { same } from './saving/same'
import { dropDeviceCopy, readDeviceCopy, type DeviceCopy } from './saving/device-copy.client'

/** What a tab that died left on this device, offered when the story is opened again. */
export function useKeptCopy(me: number, storyId: number | null, content: StoryContent) {
  const [copy, setCopy] = useState<DeviceCopy | null>(null)
  useEffect(() => {
    const found = readDeviceCopy(me, storyId)
    if (!found) return
    if (same(found.content, content)) dropDeviceCopy(me, storyId)
    else setCopy(found)
  }, [me, storyId])
  const drop = () => {
    dropDeviceCopy(me, storyId)
    setCopy(null)
  }
  return { copy, drop, taken: () => setCopy(null) }
}
