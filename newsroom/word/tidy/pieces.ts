import type { Block, Figure, Flow, Inline, Paragraph } from '@/body/blocks'
import { paragraphsOf } from './inline'
import { nest, type FlatItem } from './lists'

/** A block with what its first form said of it. */
export type Piece = {
  block: Block
  /** Said to be a caption by its style or place. */
  caption: boolean
  centred: boolean
  /** At the right edge, as people sign. */
  right: boolean
  /** What its style calls it. */
  name: 'title' | 'subtitle' | 'notes' | null
  /** Of a heading: 1–6 as it came. */
  level: number
}

export type Manner = Partial<Omit<Piece, 'block'>>

const piece = (block: Block, manner: Manner = {}): Piece => ({
  block,
  caption: manner.caption ?? false,
  centred: manner.centred ?? false,
  right: manner.right ?? false,
  name: manner.name ?? null,
  level: manner.level ?? 0,
})

/** Collects what a walk meets: words until a block ends, list items until something else comes. */
export class Pieces {
  readonly done: Piece[] = []
  private words: Inline[] = []
  private items: FlatItem[] = []
  private list: unknown = null

  say(words: readonly Inline[]): void {
    this.words.push(...words)
  }

  /** Ends the paragraph that was being said. */
  endWords(manner: Manner = {}): void {
    const said = paragraphsOf(this.words)
    this.words = []
    for (const content of said) this.put({ kind: 'paragraph', content }, manner)
  }

  endHeading(level: number, name: Piece['name'] = null): void {
    const content = paragraphsOf(this.words).flat()
    this.words = []
    if (content.length > 0) this.put({ kind: 'heading', level: 2, content }, { level, name })
  }

  put(block: Block, manner: Manner = {}): void {
    this.endItems()
    this.done.push(piece(block, manner))
  }

  /** `list` tells which list it is: another one begins another. */
  item(item: FlatItem, list: unknown): void {
    this.endWords()
    if (this.items.length > 0 && this.list !== list) this.endItems()
    this.list = list
    this.items.push(item)
  }

  end(): Piece[] {
    this.endWords()
    this.endItems()
    return this.done
  }

  private endItems(): void {
    const lists = nest(this.items)
    this.items = []
    this.done.push(...lists.map((it) => piece(it)))
  }
}

/** What a cell, an item or a quote can hold of blocks, and the pictures that have to stand after it. */
export function asFlow(pieces: readonly Piece[]): { flow: Flow; pictures: Figure[] } {
  const pictures: Figure[] = []
  const flow = pieces.flatMap(({ block }): Flow => {
    switch (block.kind) {
      case 'paragraph':
      case 'bulletList':
      case 'orderedList':
        return [block]
      case 'heading':
        return [bold(block.content)]
      case 'quote':
        return block.content
      case 'figure':
        pictures.push(block)
        return []
      case 'table':
        return block.rows.map((row) => joined(row.map((cell) => cell.content)))
      default:
        return []
    }
  })
  return { flow, pictures }
}

const bold = (content: Inline[]): Paragraph => ({
  kind: 'paragraph',
  content: content.map((it) =>
    it.kind === 'text' && !it.styles.includes('bold') ? { ...it, styles: ['bold', ...it.styles] } : it,
  ),
})

/** A row of a table in a table, on one line. */
function joined(cells: readonly Flow[]): Paragraph {
  const words = cells.map((flow) => flow.flatMap((it) => (it.kind === 'paragraph' ? it.content : [])))
  const bar = { kind: 'text' as const, text: ' | ', styles: [], href: null }
  return { kind: 'paragraph', content: words.flatMap((it, at) => (at > 0 ? [bar, ...it] : it)) }
}
