import { type Line, linesOf } from './lines'
import { type Follow, follow } from './follow'
import { closePlayer, openPlayer } from './player'
import { spoken } from './spoken'

export type State = 'idle' | 'reading' | 'paused'
export type Reader = { toggle: (button: HTMLElement) => void; stop: () => void }

/** Devices need a moment between falling silent and speaking. */
const BREATH = 100

/**
 * Reads the article on the page sentence by sentence: long utterances are cut off in Chrome, and pausing one
 * fails on Android, so a pause is silence and the number of the sentence.
 */
export function createReader(show: (state: State, words?: string) => void): Reader {
  const speech = speechSynthesis
  let lines: Line[] = []
  let at = 0
  let state: State = 'idle'
  let place: Follow | undefined
  /** Held, or Chrome forgets it with its events. */
  let current: SpeechSynthesisUtterance | undefined
  let breath = 0

  const turn = (next: State, words?: string) => {
    state = next
    show(next, words)
  }

  const silence = () => {
    clearTimeout(breath)
    current = undefined
    speech.cancel()
  }

  const stop = (words?: string) => {
    if (state === 'idle') return
    silence()
    place?.leave()
    closePlayer()
    at = 0
    turn('idle', words)
  }

  const pause = (words?: string) => {
    silence()
    turn('paused', words)
  }

  const read = () => {
    silence()
    turn('reading')
    breath = window.setTimeout(say, BREATH)
  }

  function say(): void {
    const line = lines[at]
    if (!line) return stop('Đã đọc hết bài')
    place?.moveTo(line)
    const utterance = new SpeechSynthesisUtterance(spoken(line.text))
    current = utterance
    utterance.lang = 'vi-VN'
    utterance.voice = vietnameseVoice()
    utterance.onend = () => {
      if (current !== utterance) return
      at += 1
      say()
    }
    utterance.onerror = ({ error }) => {
      if (current !== utterance) return
      const isTaken = error === 'canceled' || error === 'interrupted'
      pause(isTaken ? undefined : 'Máy chưa đọc được bài này')
    }
    speech.speak(utterance)
  }

  addEventListener('pagehide', () => stop())

  return {
    stop: () => stop(),
    toggle: (button) => {
      if (state === 'reading') return pause()
      if (state === 'idle') {
        lines = linesOf(document)
        place = follow()
        openPlayer(button)
      }
      place?.attend()
      read()
    },
  }
}

/** The device's own choice first, then one that keeps the text on the device. */
function vietnameseVoice(): SpeechSynthesisVoice | null {
  const voices = speechSynthesis.getVoices().filter(({ lang }) => lang.startsWith('vi'))
  return voices.find((it) => it.default) ?? voices.find((it) => it.localService) ?? voices[0] ?? null
}
