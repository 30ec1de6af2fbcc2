'use client'

import { useEffect } from 'react'
import type { Desk } from '@/newsroom/stories/desk/read'
import type { Draft } from './draft'
import { useShownOf } from './draft-context.client'
import { holdKey } from './saving/open-keys.client'

/** Whether somebody is in the middle of a field of the text. */
const isTyping = () => document.activeElement?.closest('.write, .panel :is(input, textarea)') != null

/** Keeps a draft alive: saves when the network or the window is back, leaves nothing behind when the page goes. */
export function useDraftLife(draft: Draft, desk: Desk) {
  const storyId = useShownOf(draft, (it) => it.storyId)
  const generation = useShownOf(draft, (it) => it.generation)
  const save = useShownOf(draft, (it) => it.save)
  useEffect(() => {
    const release = holdKey(draft.name.key)
    const again = () => {
      const { kind } = draft.loop.state
      if (kind === 'offline' || kind === 'failed' || kind === 'signed-out') void draft.loop.flush()
    }
    const seen = () => (document.visibilityState === 'visible' ? again() : draft.loop.keepNow())
    const going = () => draft.loop.end()
    addEventListener('online', again)
    addEventListener('focus', again)
    addEventListener('pagehide', going)
    document.addEventListener('visibilitychange', seen)
    return () => {
      removeEventListener('online', again)
      removeEventListener('focus', again)
      removeEventListener('pagehide', going)
      document.removeEventListener('visibilitychange', seen)
      void draft.loop.flush().finally(release)
      draft.loop.keepNow()
    }
  }, [draft])

  /** What the page brings anew is taken over while nothing here is unsaved and nobody is typing. */
  useEffect(() => {
    if (desk.storyId === null || draft.loop.dirty || desk.version === draft.loop.version || isTyping()) return
    if (desk.version > draft.loop.version) draft.adopt(desk)
  }, [draft, desk])
  return { storyId, generation, save }
}
