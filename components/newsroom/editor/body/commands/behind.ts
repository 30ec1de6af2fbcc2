import {
  type EditorState,
  NodeSelection,
  Plugin,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Puts the caret behind the words that are selected: the next key adds to them instead of replacing them. */
export const behindWords = (tr: Transaction): Transaction =>
  tr.setSelection(Selection.near(tr.selection.$to, -1)).setStoredMarks([])

/**
 * Puts the caret behind the block that is selected as a whole: at the end of its words, or in an empty paragraph
 * after it. Null where no block is selected.
 */
export function goBehind({ selection, schema, tr }: EditorState): Transaction | null {
  if (!(selection instanceof NodeSelection) || !selection.node.isBlock) return null
  const { node, to, $to } = selection
  if (!node.isAtom) return tr.setSelection(Selection.near(tr.doc.resolve(to - 1), -1))
  const next = $to.nodeAfter
  const waits = next?.type.name === 'paragraph' && next.content.size === 0
  if (!waits) tr.insert(to, schema.nodes.paragraph!.create())
  return tr.setSelection(TextSelection.create(tr.doc, to + 1)).scrollIntoView()
}

/** Leads out of the last row of a table that ends the text, where nothing to go on to stands behind it. */
export function leaveTable({ selection, doc, schema, tr }: EditorState): Transaction | null {
  const { $head, empty } = selection
  if (!empty || $head.depth < 2 || $head.node(1).type.name !== 'table') return null
  const isLast = (depth: number) => $head.index(depth) === $head.node(depth).childCount - 1
  for (let depth = 0; depth < $head.depth; depth++)
    if ($head.node(depth).type.name !== 'tableRow' && !isLast(depth)) return null
  tr.insert(doc.content.size, schema.nodes.paragraph!.create())
  return tr.setSelection(TextSelection.create(tr.doc, tr.doc.content.size - 1)).scrollIntoView()
}

function step(view: EditorView): boolean {
  const behind = goBehind(view.state)
  if (behind) view.dispatch(behind)
  return behind !== null
}

/**
 * A block is selected when it was just put in, moved, or left with Esc. What is typed or pasted then goes behind it:
 * a key would replace a picture and its words. Delete, Backspace and cutting take it away.
 */
export const writeBehind = () =>
  new Plugin({
    props: {
      handleTextInput: (view, _from, _to, text) => {
        if (!step(view)) return false
        view.dispatch(view.state.tr.insertText(text).scrollIntoView())
        return true
      },
      handlePaste: (view) => {
        step(view)
        return false
      },
      /** An input method says no more of its keys; the caret has to stand before it begins to compose. */
      handleKeyDown: (view, event) => {
        if (event.keyCode === 229) step(view)
        return false
      },
    },
  })
