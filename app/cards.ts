import { db } from '@/db/client'
import { tendCards } from '@/newsroom/media/cards'
import { forEver } from './jobs'

const kept = globalThis as { congtinCards?: boolean }

/** Draws the share cards of what is published, after the commit and off the way of readers; and removes old ones. */
export function startCards(): void {
  if (kept.congtinCards) return
  kept.congtinCards = true
  forEver('share cards wait', 3000, () => tendCards(db()))
}
