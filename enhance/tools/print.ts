import { clock, day, type Instant } from '@/vietnamese/dates'
import { onClick } from '../clicks'

/** `a[data-print]` prints this page; without the script it leads to the plain copy. */
export function offerPrinting(): void {
  onClick('[data-print]', (_link, event) => {
    // Browsers inside chat apps may have no printing: there the link leads on.
    if (typeof print !== 'function') return
    event.preventDefault()
    print()
  })
  addEventListener('beforeprint', () => {
    for (const place of document.querySelectorAll('[data-print-time]'))
      place.textContent = printedAt(new Date())
  })
}

/** `In lúc 15:30, Thứ Ba, 27/12/2022`, in Vietnam's time wherever the reader is. */
export const printedAt = (instant: Instant): string => `In lúc ${clock(instant)}, ${day(instant)}`
