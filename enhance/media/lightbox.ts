import styles from './lightbox.css?text'
import { onSwipe } from './swipe'

const ADDRESS = /^#xem-anh-(\d+)$/

const links = () => [...document.querySelectorAll<HTMLAnchorElement>('a[data-zoom]')]

const { dialog, picture, caption, counter, steps } = make()
let opener: HTMLElement | undefined
let shown: HTMLAnchorElement | undefined

/** Shows the picture of a link: the address says which, so that Back closes it. */
export function open(link: HTMLElement): void {
  const at = links().findIndex((it) => it === link)
  if (at < 0) return
  history.pushState({ lightbox: true }, '', `#xem-anh-${at + 1}`)
  agree()
}

/** Makes the lightbox what the address says: at a picture, at another, closed. */
export function agree(): void {
  const all = links()
  const at = numberInAddress() - 1
  const link = all[at]
  if (!link) return dialog.close()
  if (!dialog.open) {
    opener = link
    dialog.showModal()
  }
  steps.hidden = all.length < 2
  counter.textContent = `${at + 1}/${all.length}`
  const words = link.closest('figure')?.querySelector('figcaption')?.cloneNode(true)
  caption.replaceChildren(...(words?.childNodes ?? []))
  showPicture(link)
}

const numberInAddress = (): number => Number(ADDRESS.exec(location.hash)?.[1] ?? 0)

/** The page's own copy at once, the largest when it is here. */
function showPicture(link: HTMLAnchorElement): void {
  shown = link
  const small = link.querySelector('img')
  const large = new Image()
  large.src = link.href
  picture.alt = small?.alt ?? ''
  picture.src = large.complete || !small ? large.src : small.currentSrc || small.src
  large.onload = () => {
    if (shown === link) picture.src = large.src
  }
}

/** After the last comes the first. */
function move(by: number): void {
  const from = numberInAddress()
  if (!from) return
  const count = links().length
  const next = ((from - 1 + by + count) % count) + 1
  history.replaceState(history.state, '', `#xem-anh-${next}`)
  agree()
}

/** Closed by its button or Esc: the address follows. One who came by the address itself stays on the page. */
function leave(): void {
  picture.removeAttribute('src')
  shown = undefined
  opener?.focus({ preventScroll: true })
  if (!numberInAddress()) return
  if ((history.state as { lightbox?: true } | null)?.lightbox) history.back()
  else history.replaceState(null, '', location.pathname + location.search)
}

function make() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
  const dialog = document.createElement('dialog')
  dialog.className = 'lightbox'
  dialog.setAttribute('aria-label', 'Xem ảnh')
  dialog.innerHTML =
    '<p class="lightbox__counter" aria-live="polite"></p>' +
    '<button type="button" class="lightbox__close" data-close>Đóng</button>' +
    '<figure><img alt=""><figcaption aria-live="polite"></figcaption></figure>' +
    '<div class="lightbox__steps">' +
    '<button type="button" aria-label="Ảnh trước" data-step="-1"></button>' +
    '<button type="button" aria-label="Ảnh sau" data-step="1"></button></div>'
  const part = <Name extends keyof HTMLElementTagNameMap>(name: Name, of = ''): HTMLElementTagNameMap[Name] =>
    dialog.querySelector<HTMLElementTagNameMap[Name]>(name + of)!
  dialog.addEventListener('close', leave)
  dialog.addEventListener('keydown', ({ key, altKey, ctrlKey, metaKey }) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[key]
    if (by && !altKey && !ctrlKey && !metaKey) move(by)
  })
  dialog.addEventListener('click', ({ target }) => {
    const by = target instanceof HTMLElement && Number(target.dataset.step)
    if (by) move(by)
  })
  onSwipe(dialog, move)
  document.body.append(dialog)
  return {
    dialog,
    picture: part('img'),
    caption: part('figcaption'),
    counter: part('p'),
    steps: part('div'),
  }
}
