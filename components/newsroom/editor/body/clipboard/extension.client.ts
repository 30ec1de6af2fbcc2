'use client'

import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { safeHref } from '@/body/href'
import type { PasteReport } from '@/newsroom/word/report'
import type { PickedMedia } from '../../../media/picked'
import { behindWords } from '../commands/behind'
import { asEmbed, youtubeIdIn } from '../commands/from-media'
import { tidyPaste } from './carried'
import { markupFrom } from './from-dom'
import { boundaryAt, pasteParts } from './paste'
import { Uploads } from './uploads'

export type Pasted = { report: PasteReport; text: string }

type Ears = {
  pasted: (pasted: Pasted) => void
  media: (media: PickedMedia) => void
  /** A Word file was dropped or pasted; without this it is an attachment like any other. */
  word?: (file: File) => void
}

/** Tells whoever hears it what comes in from outside. */
export class Arrivals {
  private ears: Ears | null = null

  hear(ears: Ears): () => void {
    this.ears = ears
    return () => {
      if (this.ears === ears) this.ears = null
    }
  }

  pasted = (pasted: Pasted) => this.ears?.pasted(pasted)
  media = (media: PickedMedia) => this.ears?.media(media)
  get word() {
    return this.ears?.word
  }
}

const WORD = /\.docx$/i
const noWords = { alt: '', caption: '', credit: '' }

/** Pasting and dropping: foreign text is cleaned, files go to the library, a Word file to its own page. */
export const fromOutside = (arrivals: Arrivals) =>
  Extension.create({
    name: 'fromOutside',
    addProseMirrorPlugins() {
      const uploads = new Uploads(arrivals.media)
      const send = (view: EditorView, files: File[], position: number): boolean => {
        const word = arrivals.word ? files.find((it) => WORD.test(it.name)) : undefined
        if (word) arrivals.word?.(word)
        const rest = files.filter((it) => it !== word)
        if (rest.length > 0)
          uploads.send(
            view,
            rest.map((file) => ({ carried: { file, words: noWords }, position })),
          )
        return files.length > 0
      }
      const paste = (view: EditorView, event: ClipboardEvent): boolean => {
        const { clipboardData: data } = event
        if (!data) return false
        const html = data.getData('text/html')
        const text = data.getData('text/plain')
        if (/data-pm-slice/.test(html)) return false
        const root = html ? markupFrom(html) : null
        const files = [...data.files]
        const { parts, report } = root ? tidyPaste(root) : { parts: [], report: null }
        if (report && parts.length > 0) {
          const coming = pasteParts(view, parts)
          if (coming.length > 0) uploads.send(view, coming)
          arrivals.pasted({ report, text })
          return true
        }
        if (files.length > 0) return send(view, files, boundaryAt(view.state.selection.$from))
        if (pasteAddress(view, text.trim())) return true
        return report !== null && pasteNothing(view, report, text)
      }
      /** Markup that holds no words of ours is never left to the editor's own reading of it. */
      const pasteNothing = (view: EditorView, report: PasteReport, text: string): boolean => {
        if (text.trim()) view.pasteText(text)
        else arrivals.pasted({ report, text: '' })
        return true
      }
      return [
        uploads.plugin(),
        new Plugin({
          props: {
            handlePaste: paste,
            handleDrop: (view, event, _slice, moved) => {
              const files = moved ? [] : [...(event.dataTransfer?.files ?? [])]
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
              const position = at ? at.pos : view.state.doc.content.size
              if (!send(view, files, boundaryAt(view.state.doc.resolve(position)))) return false
              event.preventDefault()
              return true
            },
          },
        }),
      ]
    },
  })

/** An address alone: over selected words it becomes their link, of a film in an empty line the film. */
function pasteAddress(view: EditorView, text: string): boolean {
  const { state } = view
  const { selection } = state
  const href = /^(https?:|mailto:)\S+$/.test(text) ? safeHref(text) : null
  if (href === null) return false
  if (!selection.empty) {
    const { from, to } = selection
    const tr = state.tr.addMark(from, to, state.schema.marks.link!.create({ href }))
    view.dispatch(behindWords(tr))
    return true
  }
  const film = youtubeIdIn(text)
  const { $from } = selection
  if (film === null || $from.depth !== 1 || $from.parent.content.size > 0) return false
  view.dispatch(state.tr.insert($from.before(1), state.schema.nodeFromJSON(asEmbed(film))).scrollIntoView())
  return true
}
