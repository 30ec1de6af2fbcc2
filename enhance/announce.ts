let region: HTMLElement | undefined

/** Says it to screen readers, politely; within an open dialog, since all else is inert then. */
export function announce(words: string): void {
  region ??= document.createElement('div')
  const said = region
  said.className = 'visually-hidden'
  said.setAttribute('role', 'status')
  said.textContent = ''
  const host = document.querySelector('dialog[open]') ?? document.body
  if (said.parentNode !== host) host.append(said)
  // A region is heard when it changes, not when it arrives.
  setTimeout(() => (said.textContent = words), 100)
}
