'use client'

import { useState } from 'react'

/** The first of equal values: what is made anew for every render counts as a change only when it says something else. */
export function useSteady<T>(value: T, same: (one: T, other: T) => boolean): T {
  const [steady, setSteady] = useState(value)
  if (steady === value || same(steady, value)) return steady
  setSteady(value)
  return value
}

/** Equal in every key, one level deep. */
export function sameEntries<T extends object>(one: T, other: T): boolean {
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.is(one[key as keyof T], other[key as keyof T]))
  )
}
