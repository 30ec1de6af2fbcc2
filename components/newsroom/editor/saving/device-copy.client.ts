'use client'

import type { StoryContent } from '@/newsroom/stories/content'

/** What was typed and not yet on the server, as this device keeps it. */
export type DeviceCopy = { version: number; at: string; content: StoryContent }

/** One copy for each person and story, so that two who share a computer don't read each other's. */
const key = (staffId: number, storyId: number | null) => `congtin.bai.${staffId}.${storyId ?? 'moi'}`

export function readDeviceCopy(staffId: number, storyId: number | null): DeviceCopy | null {
  try {
    const text = localStorage.getItem(key(staffId, storyId))
    return text ? (JSON.parse(text) as DeviceCopy) : null
  } catch {
    return null
  }
}

/** @returns whether the device took it: it may be full, or keep nothing */
export function writeDeviceCopy(
  staffId: number,
  storyId: number | null,
  version: number,
  content: StoryContent,
): boolean {
  try {
    const copy: DeviceCopy = { version, at: new Date().toISOString(), content }
    localStorage.setItem(key(staffId, storyId), JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

export function dropDeviceCopy(staffId: number, storyId: number | null): void {
  try {
    localStorage.removeItem(key(staffId, storyId))
  } catch {
    // Nothing was kept where nothing can be removed.
  }
}
