import { onClick } from '../clicks'
import { onChosenElsewhere, remember, remembered } from './remembered'

const CHOICE = '[data-theme-set]'
const THEMES = ['light', 'dark', 'contrast']

/** In `.panel`, which Esc closes, `[data-theme-set="auto|light|dark|contrast"]`: auto is the absence of `data-theme` on `html`. */
export function offerThemes(): void {
  const follow = () => show(remembered('ct-theme'))
  follow()
  onChosenElsewhere(follow)
  onClick(CHOICE, ({ dataset: { themeSet = null } }) => {
    const theme = themeSet === 'auto' ? null : themeSet
    remember('ct-theme', theme)
    show(theme)
  })
  const panel = document.querySelector<HTMLDetailsElement>('.panel')
  panel?.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    panel.open = false
    panel.querySelector('summary')?.focus()
  })
}

function show(theme: string | null): void {
  const { dataset } = document.documentElement
  if (theme && THEMES.includes(theme)) dataset.theme = theme
  else delete dataset.theme
  for (const button of document.querySelectorAll<HTMLElement>(CHOICE))
    button.setAttribute('aria-pressed', String(button.dataset.themeSet === (dataset.theme ?? 'auto')))
}
