import { hourNear } from '@/vietnamese/ago'
import type { Entry } from './entry'

type When = { showFrom: Date | null; showUntil: Date | null }

/** Whether readers see a block now, in a chip: since when not yet, until when still. */
export function utilityWhen({ showFrom, showUntil }: When, now: Date): Pick<Entry, 'chips' | 'faded'> {
  if (showUntil && showUntil <= now)
    return { chips: [{ words: 'Đã hết hạn', icon: 'withdrawn', look: 'quiet' }], faded: true }
  if (showFrom && showFrom > now)
    return {
      chips: [{ words: `Từ ${hourNear(showFrom, now)}`, icon: 'clock', look: 'waiting' }],
      faded: true,
    }
  if (showUntil) return { chips: [{ words: `Đến ${hourNear(showUntil, now)}`, icon: 'clock', look: 'info' }] }
  return {}
}
