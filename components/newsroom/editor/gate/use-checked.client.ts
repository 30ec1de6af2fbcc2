'use client'

import { useDeferredValue } from 'react'
import { checkStory, type Checked } from '@/newsroom/stories/checks'
import type { Facts } from '@/newsroom/stories/checking/finding'
import type { StoryContent } from '@/newsroom/stories/content'
import { useShown } from '../draft-context.client'

/** Several places show the checks of one text: they are made once for all. */
const known = new WeakMap<StoryContent, { facts: Facts; checked: Checked }>()

function checkedOnce(content: StoryContent, facts: Facts): Checked {
  const found = known.get(content)
  if (found?.facts === facts) return found.checked
  const checked = checkStory(content, facts)
  known.set(content, { facts, checked })
  return checked
}

/** The checks of what stands in the fields now; typing never waits for them. */
export function useChecked(): Checked {
  const content = useDeferredValue(useShown((it) => it.content))
  const facts = useDeferredValue(useShown((it) => it.facts))
  return checkedOnce(content, facts)
}
