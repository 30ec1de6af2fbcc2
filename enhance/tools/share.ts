import { onClick } from '../clicks'
import { tellOf } from '../count'

const LINKS = 'dialog#chia-se'

/**
 * `a[data-share]` opens the device's own sharing with its data-title, data-text and data-url; where there is
 * none, `<dialog id="chia-se">` with plain links, which `a[data-share-links]` opens everywhere. Without this
 * script the link's `#chia-se` shows that dialog through `:target`, and `[data-close]` in it is a link away.
 */
export function offerSharing(): void {
  onClick('[data-share]', (link, event) => {
    const { title, text, url = location.href } = link.dataset
    const data = { title, text, url }
    if (navigator.canShare?.(data)) {
      event.preventDefault()
      navigator.share(data).then(
        () => tellOf('share', 'native'),
        ({ name }: Error) => {
          if (name !== 'AbortError') openLinks()
        },
      )
    } else if (openLinks()) event.preventDefault()
  })
  onClick('[data-share-links]', (_link, event) => {
    if (openLinks()) event.preventDefault()
  })
  onClick('dialog [data-close]', (control, event) => {
    const dialog = control.closest('dialog')
    if (!dialog?.open) return
    event.preventDefault()
    dialog.close()
  })
  onClick(`${LINKS}[open]`, (dialog, event) => {
    if (event.target === dialog && isBeside(dialog, event)) (dialog as HTMLDialogElement).close()
  })
}

/** False where there is no dialog to open: the link then leads where it leads. */
function openLinks(): boolean {
  const dialog = document.querySelector<HTMLDialogElement>(LINKS)
  if (!dialog) return false
  if (!dialog.open) dialog.showModal()
  return true
}

/** A click on the backdrop hits the dialog itself, as does one on its padding. */
const isBeside = (dialog: HTMLElement, { offsetX: x, offsetY: y }: MouseEvent): boolean =>
  x < 0 || y < 0 || x > dialog.offsetWidth || y > dialog.offsetHeight
