'use client'

import type { StoryContent } from '@/newsroom/stories/content'

/** What was typed and not yet on the server, as this device keeps it. */
export type DeviceCopy = { version: number; at: string; content: StoryContent }

/** A story by its number, or by the key that its first save will carry. */
export type StoryName = { storyId: number | null; key: string }

/** A copy of a story that has no number yet. */
export type NewCopy = DeviceCopy & { key: string }

/** One copy for each person and story, so that two who share a computer don't read each other's. */
const place = (staffId: number, { storyId, key }: StoryName) =>
  storyId === null ? newPlace(staffId) + key : `congtin.bai.${staffId}.${storyId}`
const newPlace = (staffId: number) => `congtin.bai.${staffId}.moi.`

export function readDeviceCopy(staffId: number, story: StoryName): DeviceCopy | null {
  return readAt(place(staffId, story))
}

/** What is kept of stories that were begun here and never saved, newest first. */
export function readNewCopies(staffId: number): NewCopy[] {
  const start = newPlace(staffId)
  return placesHere()
    .filter((it) => it.startsWith(start))
    .flatMap((it) => {
      const copy = readAt(it)
      return copy ? [{ ...copy, key: it.slice(start.length) }] : []
    })
    .sort((a, b) => b.at.localeCompare(a.at))
}

/** @returns whether the device took it: it may be full, or keep nothing */
export function writeDeviceCopy(
  staffId: number,
  story: StoryName,
  version: number,
  content: StoryContent,
): boolean {
  try {
    const copy: DeviceCopy = { version, at: new Date().toISOString(), content }
    localStorage.setItem(place(staffId, story), JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

export function dropDeviceCopy(staffId: number, story: StoryName): void {
  try {
    localStorage.removeItem(place(staffId, story))
  } catch {
    // Nothing was kept where nothing can be removed.
  }
}

function readAt(name: string): DeviceCopy | null {
  try {
    const text = localStorage.getItem(name)
    return text ? (JSON.parse(text) as DeviceCopy) : null
  } catch {
    return null
  }
}

function placesHere(): string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    return []
  }
}
