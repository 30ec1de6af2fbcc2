/**
 * Hears clicks on whatever matches, wherever it stands and whenever it was added. A click that asks for a new
 * tab or window, or that something else has answered, is left alone. `answer` prevents the default itself.
 */
export function onClick(selector: string, answer: (control: HTMLElement, event: MouseEvent) => void): void {
  document.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event
    if (event.defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return
    const control = target instanceof Element && target.closest<HTMLElement>(selector)
    if (control) answer(control, event)
  })
}
