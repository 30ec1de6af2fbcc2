'use client'

import { useEffect, useState } from 'react'
import { CardLooks, cardDraftAddress, type Carded } from './card-looks'

/** Milliseconds without a key before the card is drawn anew. */
const pause = 600

/** The card of the story as it is written: words at once, the drawing when hands rest. */
export function LiveCard({ it, host }: { it: Carded; host: string }) {
  const wanted = cardDraftAddress(it)
  const [drawn, setDrawn] = useState(wanted)
  useEffect(() => {
    const soon = setTimeout(() => setDrawn(wanted), pause)
    return () => clearTimeout(soon)
  }, [wanted])
  return <CardLooks it={it} drawn={drawn} host={host} />
}
