import { announce } from '../announce'
import { onClick } from '../clicks'
import { onChosenElsewhere, remember, remembered } from './remembered'
import { cycled, isEnd, type Size, sizeFrom, sizeInWords, stepped } from './sizes'

const STEP = '[data-size]'

/** Kept here too, for browsers that remember nothing. */
let size: Size = 100

/** `[data-size="-1|0|+1"]` steps, `[data-size-cycle]` goes round; every tab follows. */
export function offerSizes(): void {
  const follow = () => show(sizeFrom(remembered('ct-size')))
  follow()
  onChosenElsewhere(follow)
  onClick(STEP, (button) => choose(stepped(size, stepOf(button)), button))
  onClick('[data-size-cycle]', () => choose(cycled(size), textInView()))
}

const stepOf = (button: HTMLElement): number => Number(button.dataset.size)

function choose(next: Size, held: Element | null): void {
  remember('ct-size', next === 100 ? null : String(next))
  holding(held, () => show(next))
  announce(sizeInWords(next))
}

function show(next: Size): void {
  size = next
  document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`
  for (const button of document.querySelectorAll<HTMLElement>(STEP))
    button.setAttribute('aria-disabled', String(isEnd(size, stepOf(button))))
}

const readingLine = () => innerHeight / 3

const textInView = () => document.elementFromPoint(innerWidth / 2, readingLine())

/** Changes the page and scrolls so that the same part of an element stays where the reader has it. */
function holding(element: Element | null, change: () => void): void {
  const before = element?.getBoundingClientRect()
  change()
  if (!element || !before?.height) return
  const at = Math.min(Math.max(readingLine(), before.top), before.bottom)
  const now = element.getBoundingClientRect()
  const moved = now.top + ((at - before.top) / before.height) * now.height - at
  scrollBy({ top: moved, behavior: 'instant' })
}
