'use client'

import { useCallback, useEffect, useState } from 'react'
import type { MediaListing, PickedMedia } from './picked'

type Listing = MediaListing & { state: 'loading' | 'ready' | 'failed' }

const empty: Listing = { items: [], next: null, state: 'loading' }

/** The library as a picker goes through it: newest first, more when asked for. */
export function useListing(kind: PickedMedia['kind'], words: string) {
  const [listing, setListing] = useState<Listing>(empty)

  const load = useCallback(
    async (from: string | null, signal?: AbortSignal) => {
      setListing((now) => (from ? { ...now, state: 'loading' } : { ...now, next: null, state: 'loading' }))
      try {
        const page = await fetchPage(kind, words, from, signal)
        setListing((now) => ({
          ...page,
          items: from ? [...now.items, ...page.items] : page.items,
          state: 'ready',
        }))
      } catch {
        if (!signal?.aborted) setListing((now) => ({ ...now, state: 'failed' }))
      }
    },
    [kind, words],
  )
  useEffect(() => {
    const controller = new AbortController()
    const wait = setTimeout(() => void load(null, controller.signal), words ? 200 : 0)
    return () => {
      clearTimeout(wait)
      controller.abort()
    }
  }, [load, words])

  const put = useCallback(
    (media: PickedMedia) =>
      setListing((now) => ({ ...now, items: [media, ...now.items.filter((it) => it.id !== media.id)] })),
    [],
  )
  return { ...listing, more: () => void load(listing.next), put }
}

async function fetchPage(kind: string, words: string, from: string | null, signal?: AbortSignal) {
  const query = new URLSearchParams({ loai: kind, ...(words && { q: words }), ...(from && { sau: from }) })
  const answer = await fetch(`/api/admin/media?${query}`, { signal })
  if (!answer.ok) throw new Error(`the library answers ${answer.status}`)
  return (await answer.json()) as MediaListing
}
