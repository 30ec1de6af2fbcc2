'use client'

import { useEffect, useState } from 'react'
import { checkStory, type Checked } from '@/newsroom/stories/checks'
import type { Facts } from '@/newsroom/stories/checking/finding'
import type { StoryContent } from '@/newsroom/stories/content'
import { afterPause } from '../../ui/after-pause'
import { useAround } from '../draft-context.client'

/** Several places show the checks of one text: they are made once for all. */
const known = new WeakMap<StoryContent, { facts: Facts; checked: Checked }>()

function checkedOnce(content: StoryContent, facts: Facts): Checked {
  const found = known.get(content)
  if (found?.facts === facts) return found.checked
  const checked = checkStory(content, facts)
  known.set(content, { facts, checked })
  return checked
}

const PAUSE = 250

/** The checks of what stands in the fields, made when the typing pauses: no key waits for them. */
export function useChecked(): Checked {
  const { draft } = useAround()
  const [{ content, facts }, setShown] = useState(draft.shown)
  useEffect(() => {
    const { later, stop } = afterPause(PAUSE, () => setShown(draft.shown))
    later()
    const leave = draft.subscribe(later)
    return () => {
      stop()
      leave()
    }
  }, [draft])
  return checkedOnce(content, facts)
}
