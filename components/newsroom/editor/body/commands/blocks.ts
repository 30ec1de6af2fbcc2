import type { Editor, JSONContent } from '@tiptap/core'
import { Fragment, type ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state'

/** The block around the selection that can be moved: a child of the text or of an info box. */
export type Around = { from: number; to: number; index: number; parent: ResolvedPos; depth: number }

export function blockAround({ selection, doc }: EditorState): Around | null {
  const { $from } = selection
  if (selection instanceof NodeSelection && isContainer($from)) return around(doc.resolve(selection.from))
  for (let depth = $from.depth; depth > 0; depth--) {
    const parent = doc.resolve($from.before(depth))
    if (isContainer(parent)) return around(parent)
  }
  return null
}

const isContainer = ($at: ResolvedPos): boolean => $at.depth === 0 || $at.parent.type.name === 'infoBox'

function around(parent: ResolvedPos): Around | null {
  const size = parent.nodeAfter?.nodeSize
  if (size === undefined) return null
  return { from: parent.pos, to: parent.pos + size, index: parent.index(), parent, depth: parent.depth }
}

/** Moves the block around the selection one place up or down; inside an info box within it, then the box itself. */
export function moveBlock(state: EditorState, by: -1 | 1): Transaction | null {
  const found = blockAround(state)
  if (!found) return null
  const { parent } = found
  const target = found.index + by
  if (target < 0 || target >= parent.parent.childCount) {
    if (parent.depth === 0) return null
    const box = around(state.doc.resolve(parent.before(parent.depth)))
    return box && moveTo(state, box, box.index + by)
  }
  return moveTo(state, found, target)
}

/** Moves a block to another place among its neighbours; the selection goes along. */
export function moveTo(state: EditorState, found: Around, target: number): Transaction | null {
  const { from, to, parent, index } = found
  const { childCount } = parent.parent
  if (target < 0 || target >= childCount || target === index) return null
  const node = state.doc.nodeAt(from)
  if (!node) return null
  const tr = state.tr.delete(from, to)
  const base = parent.start(parent.depth)
  const home = tr.doc.resolve(base).parent
  let position = base
  for (let at = 0; at < target; at++) position += home.child(at).nodeSize
  tr.insert(position, Fragment.from(node))
  const offset = position - from
  const { selection } = state
  if (selection instanceof NodeSelection && selection.from === from)
    tr.setSelection(NodeSelection.create(tr.doc, position))
  else
    tr.setSelection(
      Selection.fromJSON(tr.doc, {
        ...selection.toJSON(),
        anchor: selection.anchor + offset,
        head: selection.head + offset,
      }),
    )
  return tr.scrollIntoView()
}

/**
 * Puts blocks where the cursor is: in place of an empty paragraph, else after the block around it. One that can be
 * selected whole is selected; behind several the caret goes on.
 * @returns where the first of them begins
 */
export function insertBlocks(editor: Editor, content: JSONContent[], at?: number): number {
  const { state } = editor
  const nodes = content.map((it) => state.schema.nodeFromJSON(it))
  const found = at === undefined ? blockAround(state) : null
  const here = found && state.doc.nodeAt(found.from)
  const replaces = here?.type.name === 'paragraph' && here.content.size === 0
  const from = at ?? (found ? (replaces ? found.from : found.to) : state.doc.content.size)
  const tr = state.tr.replaceWith(from, replaces && found ? found.to : from, nodes)
  const [first] = nodes
  if (nodes.length > 1) {
    const size = nodes.reduce((all, it) => all + it.nodeSize, 0)
    tr.setSelection(Selection.near(tr.doc.resolve(from + size), -1))
  } else if (first?.isAtom) tr.setSelection(NodeSelection.create(tr.doc, from))
  else tr.setSelection(Selection.near(tr.doc.resolve(from + 1)))
  editor.view.dispatch(tr.scrollIntoView())
  return from
}

/** Takes the block around the selection away. */
export function removeBlock(state: EditorState): Transaction | null {
  const found = blockAround(state)
  if (!found) return null
  const tr = state.tr.delete(found.from, found.to)
  return tr
    .setSelection(Selection.near(tr.doc.resolve(Math.min(found.from, tr.doc.content.size)), 1))
    .scrollIntoView()
}

/** Lets the block around the selection be dragged from outside of the text. */
export function beginDrag(editor: Editor, data: DataTransfer): void {
  const found = blockAround(editor.state)
  if (!found) return
  editor.commands.setNodeSelection(found.from)
  const slice = editor.state.selection.content()
  const { dom, text } = editor.view.serializeForClipboard(slice)
  data.setData('text/html', dom.innerHTML)
  data.setData('text/plain', text)
  data.effectAllowed = 'move'
  editor.view.dragging = { slice, move: true }
}
