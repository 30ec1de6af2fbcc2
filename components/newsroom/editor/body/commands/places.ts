import type { Node } from '@tiptap/pm/model'

/** The place of the block that begins at a position, as the checks name it: `body.content[3]`. */
export function placeOf(doc: Node, position: number): string {
  const at = doc.resolve(position)
  let place = 'body'
  for (let depth = 0; depth <= at.depth; depth++) place += `.content[${at.index(depth)}]`
  return place
}

/** Where the node of a place begins, and which of its attributes is meant (`items[0].alt`); null if there is none. */
export function positionOf(doc: Node, place: string): { position: number; field: string } | null {
  const [path = '', field = ''] = place.replace(/^body\.?/, '').split(/\.?attrs\./)
  let node = doc
  let position = 0
  for (const [, digits] of path.matchAll(/content\[(\d+)\]/g)) {
    const index = Number(digits)
    if (index >= node.childCount) return null
    if (node !== doc) position += 1
    for (let at = 0; at < index; at++) position += node.child(at).nodeSize
    node = node.child(index)
  }
  return node === doc ? null : { position, field }
}
