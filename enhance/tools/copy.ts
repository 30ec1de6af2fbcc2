import { announce } from '../announce'
import { onClick } from '../clicks'
import { labelOf } from '../label'

const SHOWN_FOR = 2000

/** `[data-copy="text"]`: says in the control itself whether it worked, then wears its own words again. */
export function offerCopies(): void {
  onClick('[data-copy]', (control, event) => {
    event.preventDefault()
    void copied(control, control.dataset.copy ?? '').then((done) => {
      const outcome = done ? 'Đã chép' : 'Không chép được'
      announce(outcome)
      showBriefly(control, outcome)
    })
  })
}

async function copied(control: HTMLElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copiedTheOldWay(control, text)
  }
}

/** For pages served without https and browsers inside chat apps; beside the control, as a dialog may be open. */
function copiedTheOldWay(control: HTMLElement, text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'visually-hidden'
  control.after(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  control.focus()
  return done
}

function showBriefly(control: HTMLElement, words: string): void {
  const label = labelOf(control)
  if (!label || 'copied' in control.dataset) return
  const own = label.data
  control.dataset.copied = ''
  label.data = words
  setTimeout(() => {
    label.data = own
    delete control.dataset.copied
  }, SHOWN_FOR)
}
