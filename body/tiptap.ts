import type { Block, Cell, Flow, Inline, List, Picture } from './blocks'

/** A node as the editor stores it. */
export type TiptapNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: TiptapNode[]
  marks?: { type: string; attrs?: Record<string, unknown> }[]
  text?: string
}

/** The document that `parseBody` reads back as exactly these blocks. */
export const toTiptap = (blocks: Block[]): TiptapNode => ({ type: 'doc', content: blocks.map(node) })

function node(block: Block): TiptapNode {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', content: block.content.map(inline) }
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: block.content.map(inline) }
    case 'bulletList':
    case 'orderedList':
      return list(block)
    case 'quote':
      return { type: 'blockquote', attrs: { attribution: block.attribution }, content: flow(block.content) }
    case 'figure':
      return { type: 'figure', attrs: { ...picture(block), size: block.size } }
    case 'gallery':
      return { type: 'gallery', attrs: { items: block.items.map(picture) } }
    case 'table':
      return { type: 'table', attrs: { caption: block.caption }, content: block.rows.map(row) }
    case 'video':
    case 'embed': {
      const { kind: _, ...attrs } = block
      return { type: 'video', attrs }
    }
    case 'audio':
    case 'attachment':
    case 'keyFigures': {
      const { kind: type, ...attrs } = block
      return { type, attrs }
    }
    case 'infoBox':
      return { type: 'infoBox', attrs: { title: block.title }, content: block.content.map(node) }
    case 'divider':
      return { type: 'horizontalRule' }
  }
}

const flow = (content: Flow): TiptapNode[] => content.map(node)

function list(block: List): TiptapNode {
  const content = block.items.map((item) => ({ type: 'listItem', content: flow(item) }))
  if (block.kind === 'bulletList') return { type: 'bulletList', content }
  return { type: 'orderedList', attrs: { start: block.start }, content }
}

const picture = ({ mediaId, alt, caption, credit }: Picture) => ({ mediaId, alt, caption, credit })

const row = (cells: Cell[]): TiptapNode => ({
  type: 'tableRow',
  content: cells.map(({ header, colspan, rowspan, content }) => ({
    type: header ? 'tableHeader' : 'tableCell',
    attrs: { colspan, rowspan },
    content: flow(content),
  })),
})

function inline(part: Inline): TiptapNode {
  if (part.kind === 'break') return { type: 'hardBreak' }
  const link = part.href === null ? [] : [{ type: 'link', attrs: { href: part.href } }]
  const marks = [...link, ...part.styles.map((type) => ({ type }))]
  return { type: 'text', text: part.text, ...(marks.length > 0 && { marks }) }
}
