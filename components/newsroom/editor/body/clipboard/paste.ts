import type { Block } from '@/body/blocks'
import { toTiptap } from '@/body/tiptap'
import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model'
import { Selection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { forEditor } from '../schema/for-editor'
import type { Carried } from './carried'

const isCarried = (part: Block | Carried): part is Carried => 'file' in part

/**
 * Puts what was pasted in place of the selection: words of one paragraph into the one they are pasted in, blocks as
 * blocks.
 * @returns the pictures that have yet to come, each with its place
 */
export function pasteParts(
  view: EditorView,
  parts: (Block | Carried)[],
): { carried: Carried; position: number }[] {
  const nodesOf = (blocks: Block[]): Node[] =>
    (forEditor(toTiptap(blocks)).content ?? []).map((it) => view.state.schema.nodeFromJSON(it))
  const cut = parts.findIndex(isCarried)
  const first = nodesFrom(cut < 0 ? parts : parts.slice(0, cut), nodesOf)
  const { tr } = view.state
  const { from, to } = tr.selection
  if (first.length > 0) tr.replaceRange(from, to, sliceOf(first))
  else if (to > from) tr.deleteRange(from, to)
  const end = endOf(tr, to)
  if (cut < 0) {
    tr.setSelection(Selection.near(tr.doc.resolve(end), -1))
    view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
    return []
  }
  const $end = tr.doc.resolve(end)
  const divides = $end.depth === 1 && $end.parentOffset > 0 && end < $end.end()
  if (divides) tr.split(end)
  let position = divides ? end + 1 : boundaryAt($end)
  const coming: { carried: Carried; position: number }[] = []
  for (const part of parts.slice(cut)) {
    if (isCarried(part)) coming.push({ carried: part, position })
    else
      for (const node of nodesOf([part])) {
        tr.insert(position, node)
        position += node.nodeSize
      }
  }
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
  return coming
}

/** Where what was put in ends. */
function endOf(tr: Transaction, to: number): number {
  let end = tr.mapping.map(to)
  tr.mapping.maps.at(-1)?.forEach((_from, _to, _newFrom, newTo) => (end = newTo))
  return end
}

const nodesFrom = (parts: (Block | Carried)[], nodesOf: (blocks: Block[]) => Node[]): Node[] => {
  const blocks = parts.filter((it): it is Block => !isCarried(it))
  return blocks.length > 0 ? nodesOf(blocks) : []
}

/** Open where it begins or ends with a paragraph: those words join the words around the cursor. */
function sliceOf(nodes: Node[]): Slice {
  const open = (node: Node | undefined) => (node?.type.name === 'paragraph' ? 1 : 0)
  return new Slice(Fragment.from(nodes), open(nodes[0]), open(nodes.at(-1)))
}

/** The next place between the blocks of the text; before an empty paragraph, which stays to be written in. */
export function boundaryAt(at: ResolvedPos): number {
  if (at.depth === 0) return at.pos
  return at.depth === 1 && at.parent.content.size === 0 ? at.before(1) : at.after(1)
}
