import styles from './player.css?text'

let player: HTMLElement | undefined
let opener: HTMLElement | undefined

/** A pause and a stop that stay in view, next in order after the tools in which the reader pressed Nghe. */
export function openPlayer(button: HTMLElement): void {
  opener = button
  player ??= make()
  button.parentElement?.after(player)
}

export function closePlayer(): void {
  const hadFocus = player?.contains(document.activeElement)
  player?.remove()
  if (hadFocus) opener?.focus({ preventScroll: true })
}

function make(): HTMLElement {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
  const group = document.createElement('div')
  group.className = 'nghe'
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', 'Đọc bài')
  group.innerHTML =
    '<button type="button" class="tool" data-listen>Nghe</button>' +
    '<button type="button" class="tool" data-listen-stop>Dừng</button>'
  return group
}
