/** Does the work when it was not asked for again for so many milliseconds. */
export function afterPause(milliseconds: number, work: () => void): { later: () => void; stop: () => void } {
  let wait: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(wait)
  const later = () => {
    stop()
    wait = setTimeout(work, milliseconds)
  }
  return { later, stop }
}
