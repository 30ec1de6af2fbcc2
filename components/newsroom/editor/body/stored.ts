import type { Node } from '@tiptap/pm/model'
import type { TiptapNode } from '@/body/tiptap'

/** Blocks are replaced, never changed: of a long text only the one that was typed in is written out anew. */
const written = new WeakMap<Node, TiptapNode>()

/** The text as plain objects: attributes of the editor have no prototype, and React sends such objects nowhere. */
export const stored = (doc: Node): TiptapNode => ({ type: doc.type.name, content: doc.children.map(block) })

function block(node: Node): TiptapNode {
  const known = written.get(node)
  if (known) return known
  const plain = JSON.parse(JSON.stringify(node.toJSON())) as TiptapNode
  written.set(node, plain)
  return plain
}
