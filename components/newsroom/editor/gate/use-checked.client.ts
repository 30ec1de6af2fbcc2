'use client'

import { useDeferredValue, useMemo } from 'react'
import { checkStory, type Checked } from '@/newsroom/stories/checks'
import { useShown } from '../draft-context.client'

/** The checks of what stands in the fields now; typing never waits for them. */
export function useChecked(): Checked {
  const content = useDeferredValue(useShown((it) => it.content))
  const facts = useDeferredValue(useShown((it) => it.facts))
  return useMemo(() => checkStory(content, facts), [content, facts])
}
