import type { Block, Flow, InfoBox } from '@/body/blocks'
import { parseBody } from '@/body/parse'
import { toTiptap, type TiptapNode } from '@/body/tiptap'

const blank = () => ({ kind: 'paragraph' as const, content: [] })

/**
 * A stored body as the editor can hold it: where the grammar allows nothing at all, a person needs a line to write
 * in. What can't be read becomes an empty body; `parseBody` tells why.
 */
export function forEditor(body: unknown): TiptapNode {
  const parsed = parseBody(body)
  return toTiptap(filled(parsed.ok ? parsed.blocks : []))
}

const filled = (blocks: Block[]): Block[] => {
  const kept = blocks.flatMap((block) => fill(block) ?? [])
  return kept.length > 0 ? kept : [blank()]
}

function fill(block: Block): Block | null {
  switch (block.kind) {
    case 'bulletList':
    case 'orderedList':
      return block.items.length > 0 ? { ...block, items: block.items.map(fillItem) } : null
    case 'quote':
      return { ...block, content: fillFlow(block.content) }
    case 'infoBox':
      return { ...block, content: filled(block.content) as InfoBox['content'] }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, content: fillFlow(cell.content) }))),
      }
    default:
      return block
  }
}

function fillFlow(flow: Flow): Flow {
  const kept = flow.flatMap((block) => (fill(block) as Flow[number] | null) ?? [])
  return kept.length > 0 ? kept : [blank()]
}

/** An item begins with words, if only with none. */
function fillItem(item: Flow): Flow {
  const kept = fillFlow(item)
  return kept[0]?.kind === 'paragraph' ? kept : [blank(), ...kept]
}
