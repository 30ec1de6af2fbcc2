/** What `styles/later.css` leaves unlaid on a phone: all that can only be below its first screen. */
export const below = 'section:not(.lead),.prose>*,footer'

/**
 * Lays out the rest of the page once its first screen is painted, each piece in a task of its own, so that no tap
 * waits and everything has its true height soon; the footer comes last.
 */
export function layOutTheRest(): void {
  for (const piece of document.querySelectorAll<HTMLElement>(below))
    setTimeout(() => {
      piece.style.contentVisibility = 'visible'
      piece.getBoundingClientRect()
    })
}
