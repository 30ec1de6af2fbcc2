import type { EditorView } from '@tiptap/pm/view'

/** Telex and VNI end a word and begin the next at once: what follows must not fall in between. */
const PAUSE = 60

/**
 * Does something to the text when nobody is in the middle of a composed letter: at once, or after the composition.
 * Writing into the text while an input method holds it loses or moves what is typed.
 */
export function whenSettled(view: EditorView, work: () => void): void {
  if (view.isDestroyed) return
  if (!view.composing) return work()
  const again = () => setTimeout(() => whenSettled(view, work), PAUSE)
  view.dom.addEventListener('compositionend', again, { once: true })
}
