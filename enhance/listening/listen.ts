import { announce } from '../announce'
import { onClick } from '../clicks'
import { labelOf } from '../label'
import type { Reader, State } from './reader'

const BUTTON = '[data-listen]'
const VERBS: Record<State, string> = { idle: 'Nghe', reading: 'Tạm dừng', paused: 'Nghe tiếp' }

/** Shows the `[data-listen]` buttons where the device speaks Vietnamese; the reading itself comes at a click. */
export function offerListening(): void {
  // In a browser without speech there is none.
  const speech = window.speechSynthesis as SpeechSynthesis | undefined
  if (!speech || !document.querySelector(BUTTON)) return
  const reveal = () => {
    const speaksVietnamese = speech.getVoices().some(({ lang }) => lang.startsWith('vi'))
    for (const button of buttons()) button.hidden = !speaksVietnamese
  }
  reveal()
  speech.onvoiceschanged = reveal

  let reader: Promise<Reader> | undefined
  onClick(BUTTON, (button) => {
    // Safari on a phone lets a page speak only if it did so within a click, not after the part has come.
    if (!reader) speech.speak(new SpeechSynthesisUtterance(''))
    reader ??= import('./reader').then(({ createReader }) => createReader(show))
    reader.then(
      ({ toggle }) => toggle(button),
      () => {
        reader = undefined
        announce('Chưa tải được phần đọc bài')
      },
    )
  })
  onClick('[data-listen-stop]', () => void reader?.then(({ stop }) => stop()))
}

const buttons = () => document.querySelectorAll<HTMLElement>(BUTTON)

function show(state: State, words = ''): void {
  for (const button of buttons()) {
    button.dataset.listen = state
    const label = labelOf(button)
    if (label) label.data = label.data.replace(/Nghe tiếp|Nghe|Tạm dừng/, VERBS[state])
  }
  if (words) announce(words)
}
