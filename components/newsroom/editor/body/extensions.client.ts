'use client'

import { Extension, type AnyExtension } from '@tiptap/core'
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions'
import { NodeSelection, Plugin } from '@tiptap/pm/state'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { fromOutside, type Arrivals } from './clipboard/extension.client'
import { leaveTable, writeBehind } from './commands/behind'
import { moveBlock } from './commands/blocks'
import { freshSelection } from './commands/fresh-selection'
import { InfoBox, Quote, Table } from './schema/blocks'
import { Attachment, Audio, Figure, Gallery, KeyFigures, Video } from './schema/objects'
import { grammar } from './schema/schema'
import { AttachmentView } from './views/attachment.client'
import { FigureView } from './views/figure.client'
import { AudioView, FilmView } from './views/film.client'
import { GalleryView } from './views/gallery.client'
import { KeyFiguresView } from './views/key-figures.client'
import { knowWhatCame } from './views/left.client'
import { WordsView } from './views/words-view'

const worded = (shape: ConstructorParameters<typeof WordsView>[3]) => () =>
  (({ node, view, getPos }) => new WordsView(node, view, getPos, shape)) as ReturnType<
    NonNullable<(typeof Quote)['config']['addNodeView']>
  >

const views: AnyExtension[] = [
  Figure.extend({ addNodeView: () => ReactNodeViewRenderer(FigureView) }),
  Gallery.extend({ addNodeView: () => ReactNodeViewRenderer(GalleryView) }),
  Video.extend({ addNodeView: () => ReactNodeViewRenderer(FilmView) }),
  Audio.extend({ addNodeView: () => ReactNodeViewRenderer(AudioView) }),
  Attachment.extend({ addNodeView: () => ReactNodeViewRenderer(AttachmentView) }),
  KeyFigures.extend({ addNodeView: () => ReactNodeViewRenderer(KeyFiguresView) }),
  Quote.extend({
    addNodeView: worded({
      name: 'attribution',
      label: 'Lời của ai',
      placeholder: 'Lời của ai, chức vụ',
      outer: 'blockquote',
      inner: 'div',
      className: 'quote',
      after: true,
    }),
  }),
  InfoBox.extend({
    addNodeView: worded({
      name: 'title',
      label: 'Tên khung thông tin',
      placeholder: 'Tên khung, ví dụ: Cần biết',
      outer: 'aside',
      inner: 'div',
      className: 'infobox',
    }),
  }),
  Table.extend({
    addNodeView: worded({
      name: 'caption',
      label: 'Tên bảng',
      placeholder: 'Tên bảng',
      outer: 'div',
      inner: 'tbody',
      className: 'table',
    }),
  }),
]

type Listener = (event: KeyboardEvent) => boolean

/** Who hears the keys of a text before the text does: the slash menu, and the dialog for a link. */
export class EditorKeys {
  private listener: Listener | null = null
  constructor(readonly onLink: () => void) {}

  /** Sees every key until the returned function is called; true takes the key away from the text. */
  hear(listener: Listener): () => void {
    this.listener = listener
    return () => {
      if (this.listener === listener) this.listener = null
    }
  }

  press(event: KeyboardEvent): boolean {
    return !event.isComposing && (this.listener?.(event) ?? false)
  }
}

const blockKeys = (keys: EditorKeys) =>
  Extension.create({
    name: 'blockKeys',
    priority: 2000,
    addKeyboardShortcuts() {
      const move = (by: -1 | 1) => () => {
        const moved = moveBlock(this.editor.state, by)
        if (moved) this.editor.view.dispatch(moved)
        return true
      }
      return {
        'Alt-ArrowUp': move(-1),
        'Alt-ArrowDown': move(1),
        ArrowDown: () => {
          const { state, view } = this.editor
          const left = view.endOfTextblock('down') ? leaveTable(state) : null
          if (left) view.dispatch(left)
          return left !== null
        },
        'Mod-k': () => {
          if (this.editor.state.selection.empty && !this.editor.isActive('link')) return false
          keys.onLink()
          return true
        },
        'Alt-F10': () => {
          document.querySelector<HTMLElement>('.format-bar button')?.focus()
          return true
        },
        Tab: () => {
          const { selection } = this.editor.state
          if (!(selection instanceof NodeSelection)) return false
          const dom = this.editor.view.nodeDOM(selection.from)
          const field =
            dom instanceof HTMLElement
              ? dom.querySelector<HTMLElement>(':is(textarea, input)[data-field]')
              : null
          field?.focus()
          return field !== null
        },
      }
    },
    addProseMirrorPlugins() {
      return [
        freshSelection(),
        new Plugin({ props: { handleKeyDown: (_, event) => keys.press(event) } }),
        writeBehind(),
        knowWhatCame(),
      ]
    },
  })

/** The grammar with everything that editing it needs. */
export function editorExtensions(keys: EditorKeys, arrivals: Arrivals): AnyExtension[] {
  const named = new Map(views.map((it) => [it.name, it]))
  return [
    blockKeys(keys),
    fromOutside(arrivals),
    ...grammar.map((it) => named.get(it.name) ?? it),
    UndoRedo,
    Gapcursor,
    Dropcursor.configure({ color: 'var(--action)', width: 2 }),
    Placeholder.configure({ placeholder: 'Viết nội dung, hoặc gõ / để chèn khối' }),
  ]
}
